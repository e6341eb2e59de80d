import type { Dataset } from '../../data/Dataset'
import type { Texts } from '../../text/i18n'
import { entityLabel } from '../../text/sentences/words'
import { fingerHit } from '../geometry/fingerHit'
import type { HitQuestion } from '../geometry/hit'
import { element, escaped } from '../markup/element'
import type { FrameElement } from './frames'
import { shapesIn } from './shapesIn'
import styles from '../markup/askWhich.module.css'

interface Asked {
  readonly t: Texts['t']
  /** The countries in doubt with their names, the likeliest first. */
  readonly countries: readonly { readonly code: string; readonly name: string }[]
  /** Place of the press in the window, in px. */
  readonly at: readonly [x: number, y: number]
  readonly onChoose: (code: string) => void
}

const EDGE_PX = 8
const GAP_PX = 20

const placeDialog = (dialog: HTMLDialogElement, [x, y]: Asked['at']): void => {
  const { offsetWidth, offsetHeight } = dialog
  const left = Math.min(x - offsetWidth / 2, window.innerWidth - EDGE_PX - offsetWidth)
  const below = y + GAP_PX
  const isRoomBelow = below + offsetHeight + EDGE_PX <= window.innerHeight
  dialog.style.left = `${Math.max(EDGE_PX, left)}px`
  dialog.style.top = `${Math.max(EDGE_PX, isRoomBelow ? below : y - GAP_PX - offsetHeight)}px`
}

/** Asks beside a press which of some countries it means. Escape and a press elsewhere choose none. */
const askWhich = (host: Element, { t, countries, at, onChoose }: Asked): void => {
  const dialog = document.createElement('dialog')
  dialog.className = styles.dialog ?? ''
  dialog.setAttribute('aria-label', t('map.which'))
  dialog.innerHTML =
    element('p', { class: styles.title, 'aria-hidden': 'true' }, escaped(t('map.which'))) +
    countries
      .map(({ code, name }) =>
        element('button', { type: 'button', class: styles.choice, 'data-choice': code }, escaped(name)),
      )
      .join('')
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('keydown', (event) => {
    // Escape must not also close the panel behind.
    if (event.key !== 'Escape') return
    event.stopPropagation()
    dialog.close()
  })
  dialog.addEventListener('click', (event) => {
    event.stopPropagation()
    const { target } = event
    const code = target instanceof Element ? target.getAttribute('data-choice') : null
    if (code === null && target !== dialog) return
    dialog.close()
    if (code !== null) onChoose(code)
  })
  host.append(dialog)
  dialog.showModal()
  placeDialog(dialog, at)
}

interface Tap {
  readonly texts: Pick<Texts, 't'>
  readonly dataset: Pick<Dataset, 'entity'>
  readonly question: HitQuestion
  /** In the window, in px. */
  readonly at: readonly [x: number, y: number]
  readonly onChoose: (code: string) => void
}

/** Chooses the country that a finger means, and asks where it covers two small ones. */
export const tap = (
  { element: frame, svg }: Pick<FrameElement, 'element' | 'svg'>,
  { texts, dataset, question, at, onChoose }: Tap,
): void => {
  const codes = fingerHit(shapesIn(svg), question)
  const [code] = codes
  if (code === undefined) return
  if (codes.length === 1) return onChoose(code)
  const countries = codes.map((other) => ({ code: other, name: entityLabel(dataset.entity(other)) }))
  askWhich(frame, { t: texts.t, countries, at, onChoose })
}
