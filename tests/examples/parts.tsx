import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, RetryNotice } from '../../src/ui/Button'
import { Dialog } from '../../src/ui/Dialog'
import { Disclosure } from '../../src/ui/Disclosure'
import { CloseButton, Icon } from '../../src/ui/Icon'
import { LinkNotes, TableFrame } from '../../src/ui/TableFrame'
import { Picker } from '../../src/ui/Picker'
import { Segments } from '../../src/ui/Choices'
import { Sheet } from '../../src/ui/Sheet'
import label from '../../src/ui/PointerLabel.module.css'
import type { Example, ExampleGroup } from './example'
import { Forced } from './Forced'

const nothing = (): void => undefined

/** A chip that is opened as soon as it is there. */
function OpenDisclosure() {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const button = box.current?.querySelector('button')
    if (button?.getAttribute('aria-expanded') === 'false') button.click()
  }, [])
  return (
    <div ref={box}>
      <Disclosure label="Show" value="In South-Eastern Europe" doneLabel="Done">
        What the panel holds.
      </Disclosure>
    </div>
  )
}

/** A dialog lies over everything, and so waits to be asked for. */
function AskedDialog() {
  const [isOpen, setOpen] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <Button kind="other" onClick={() => setOpen(true)}>
        Open the dialog
      </Button>
      {isOpen && (
        <Dialog dialog={dialog} title="A dialog" closeLabel="Close" onClose={() => setOpen(false)}>
          <p>What it holds.</p>
        </Dialog>
      )}
    </>
  )
}

const part = (name: string, element: ReactNode, roomPx?: number): Example => ({
  name,
  ...(roomPx && { roomPx }),
  render: () => element,
})

/** The parts of `ui`, which know nothing of the subject, in their states. */
export const PARTS: ExampleGroup = {
  title: 'Parts',
  examples: [
    part('Button', <Button onClick={nothing}>Copy code</Button>),
    part(
      'Button, pointed at',
      <Forced state="hover">
        <Button kind="other" onClick={nothing}>
          Download as CSV
        </Button>
      </Forced>,
    ),
    part(
      'Button, with the focus',
      <Forced state="focus">
        <Button onClick={nothing}>Try again</Button>
      </Forced>,
    ),
    part(
      'Button, on offer',
      <Button kind="other" onClick={nothing}>
        Download as CSV
      </Button>,
    ),
    part(
      'Button, small',
      <Button kind="other" isSmall onClick={nothing}>
        Download as CSV
      </Button>,
    ),
    part('CloseButton', <CloseButton label="Close" onClick={nothing} />),
    part(
      'CloseButton, pointed at',
      <Forced state="hover">
        <CloseButton label="Close this" onClick={nothing} />
      </Forced>,
    ),
    part(
      'Disclosure, as it is at first',
      <Disclosure label="Show" value="In Europe and Central Asia" doneLabel="Done">
        What the panel holds.
      </Disclosure>,
    ),
    part('Disclosure, open', <OpenDisclosure />, 180),
    part('Dialog, when asked for', <AskedDialog />),
    part(
      'Picker, in a title',
      <h3>
        Who had ratified or joined{' '}
        <Picker label="Instrument" value="palermo" shown="the Palermo Protocol" onPick={nothing}>
          <option value="palermo">the Palermo Protocol</option>
          <option value="crc">the Convention on the Rights of the Child</option>
        </Picker>
        ?
      </h3>,
    ),
    part(
      'Segments',
      <Segments
        legend="Light or dark"
        values={['Light', 'Dark']}
        value="Dark"
        labelOf={(value) => value}
        onChoose={nothing}
      />,
    ),
    part(
      'RetryNotice',
      <RetryNotice label="Try again" onRetry={nothing}>
        The rows are here. Their sources did not load.
      </RetryNotice>,
    ),
    part(
      'LinkNotes',
      <LinkNotes title="Sources" items={[{ id: 'one', text: 'A source, with its year', href: '#parts' }]} />,
    ),
    part(
      'TableFrame, with a notice',
      <TableFrame label="A table" bar="1 row, sorted by name" notice="What did not come is said here.">
        <table>
          <tbody>
            <tr>
              <th scope="row">A row</th>
              <td>A cell</td>
            </tr>
          </tbody>
        </table>
      </TableFrame>,
    ),
    part(
      'Label beside the pointer',
      <div className={label.label} style={{ position: 'static' }}>
        <p className={label.title}>Moldova</p>
        <p className={label.text}>Origin, about children</p>
        <p className={label.note}>2003–2008</p>
      </div>,
    ),
    part(
      'Sheet, open (a sheet below 700 px of width)',
      <Sheet isOpen handleLabel="Height" stepLabels={{ low: 'low', half: 'half', full: 'full' }}>
        What the sheet holds.
      </Sheet>,
      460,
    ),
    part(
      'Icon, all of them',
      <p>
        <Icon name="chevron" /> <Icon name="plus" /> <Icon name="minus" /> <Icon name="close" />{' '}
        <Icon name="search" /> <Icon name="share" /> They say nothing without words.
      </p>,
    ),
  ],
}
