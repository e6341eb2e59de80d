import { useEffect, useRef, useState } from 'react'
import { Button, RetryNotice } from '../../src/ui/Button'
import { Dialog } from '../../src/ui/Dialog'
import { Disclosure } from '../../src/ui/Disclosure'
import { CloseButton, Icon } from '../../src/ui/Icon'
import { LinkNotes, TableFrame } from '../../src/ui/TableFrame'
import { Picker } from '../../src/ui/Picker'
import { Segments } from '../../src/ui/Choices'
import { Sheet } from '../../src/ui/Sheet'
import tip from '../../src/ui/Tip.module.css'
import type { ExampleGroup } from './example'
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

/** The parts of `ui`, which know nothing of the subject, in their states. */
export const PARTS: ExampleGroup = {
  title: 'Parts',
  examples: [
    { name: 'Button', render: () => <Button onClick={nothing}>Copy code</Button> },
    {
      name: 'Button, pointed at',
      render: () => (
        <Forced state="hover">
          <Button kind="other" onClick={nothing}>
            Download as CSV
          </Button>
        </Forced>
      ),
    },
    {
      name: 'Button, with the focus',
      render: () => (
        <Forced state="focus">
          <Button onClick={nothing}>Try again</Button>
        </Forced>
      ),
    },
    {
      name: 'Button, on offer',
      render: () => (
        <Button kind="other" onClick={nothing}>
          Download as CSV
        </Button>
      ),
    },
    {
      name: 'Button, small',
      render: () => (
        <Button kind="other" isSmall onClick={nothing}>
          Download as CSV
        </Button>
      ),
    },
    {
      name: 'Button, not now',
      render: () => (
        <Button isDisabled onClick={nothing}>
          Download as CSV
        </Button>
      ),
    },
    { name: 'CloseButton', render: () => <CloseButton label="Close" onClick={nothing} /> },
    {
      name: 'CloseButton, pointed at',
      render: () => (
        <Forced state="hover">
          <CloseButton label="Close this" onClick={nothing} />
        </Forced>
      ),
    },
    {
      name: 'Disclosure, as it is at first',
      render: () => (
        <Disclosure label="Show" value="In Europe and Central Asia" doneLabel="Done">
          What the panel holds.
        </Disclosure>
      ),
    },
    { name: 'Disclosure, open', roomPx: 180, render: () => <OpenDisclosure /> },
    { name: 'Dialog, when asked for', render: () => <AskedDialog /> },
    {
      name: 'Picker, in a title',
      render: () => (
        <h3>
          Who was bound by{' '}
          <Picker label="Instrument" value="palermo" shown="the Palermo Protocol" onPick={nothing}>
            <option value="palermo">the Palermo Protocol</option>
            <option value="crc">the Convention on the Rights of the Child</option>
          </Picker>
          ?
        </h3>
      ),
    },
    {
      name: 'Segments',
      render: () => (
        <Segments
          legend="Light or dark"
          values={['Light', 'Dark']}
          value="Dark"
          labelOf={(value) => value}
          onChoose={nothing}
        />
      ),
    },
    {
      name: 'RetryNotice',
      render: () => (
        <RetryNotice label="Try again" onRetry={nothing}>
          The rows are here. Their sources did not load.
        </RetryNotice>
      ),
    },
    {
      name: 'LinkNotes',
      render: () => (
        <LinkNotes title="Sources" items={[{ id: 'one', text: 'A source, with its year', href: '#parts' }]} />
      ),
    },
    {
      name: 'TableFrame, with a notice',
      render: () => (
        <TableFrame label="A table" bar="1 row, sorted by name" notice="What did not come is said here.">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>A row</td>
              </tr>
            </tbody>
          </table>
        </TableFrame>
      ),
    },
    {
      name: 'Tip',
      render: () => (
        <div className={tip.tip} style={{ position: 'static' }}>
          <p className={tip.title}>Moldova</p>
          <p className={tip.text}>Origin, about children</p>
          <p className={tip.note}>2003–2008</p>
        </div>
      ),
    },
    {
      name: 'Sheet, open (a sheet below 700 px of width)',
      roomPx: 460,
      render: () => (
        <Sheet isOpen handleLabel="Height" stepLabels={{ low: 'low', half: 'half', full: 'full' }}>
          What the sheet holds.
        </Sheet>
      ),
    },
    {
      name: 'Icon, all of them',
      render: () => (
        <p>
          <Icon name="chevron" /> <Icon name="plus" /> <Icon name="minus" /> <Icon name="close" />{' '}
          <Icon name="search" /> <Icon name="external" /> They say nothing without words.
        </p>
      ),
    },
  ],
}
