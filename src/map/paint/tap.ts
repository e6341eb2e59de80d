import type { Dataset } from '../../data/Dataset'
import type { Texts } from '../../text/i18n'
import { entityLabel } from '../../text/sentences/words'
import { type HitQuestion, createHitTest, TINY_REACH_PX } from '../geometry/hit'
import { element, escaped } from '../markup/element'
import type { EntityCode } from '../../domain/entity'
import type { EntityOutline } from '../geometry/outlines'
import { type FrameElement, shapesIn } from './frames'
import styles from '../markup/askWhich.module.css'

/** A smaller area on the screen, in square px, is less than a finger covers. */
const FINGER_AREA_PX = 24 ** 2

/** Distance in screen px within which a finger hits a small state from the sea. */
const REACH_PX = 14

/** Distance from a coast within which a finger means the land. */
const COAST_PX = 6

/** Room around a finger within a shape, from which on that shape is meant, whatever small state is near. */
const ROOM_PX = 7

/** Half the width of the strip along a border within which a finger is in doubt. */
const DOUBT_PX = 2

const DIRECTIONS = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4)

const around = ({ shapeAt }: HitQuestion, distancePx: number): readonly EntityCode[] =>
  DIRECTIONS.map((angle) => shapeAt(distancePx * Math.cos(angle), distancePx * Math.sin(angle))).filter(
    (code) => code !== null,
  )

const coastOf = (question: HitQuestion): EntityCode | null => {
  const codes = around(question, COAST_PX)
  const countOf = (code: EntityCode) => codes.filter((other) => other === code).length
  return [...codes].sort((a, b) => countOf(b) - countOf(a))[0] ?? null
}

/**
 * Gives the countries that a finger may mean, the likeliest first: more than one where it covers two that are both
 * smaller than a finger.
 */
export const fingerHit = (
  entities: readonly EntityOutline[],
  question: HitQuestion,
): readonly EntityCode[] => {
  const under = question.shapeAt(0, 0)
  const beside = around(question, ROOM_PX).filter((other) => other === under)
  if (under !== null && beside.length === DIRECTIONS.length) return [under]
  const { entityAt, tinyNear } = createHitTest(entities)
  const code = entityAt(question, REACH_PX) ?? coastOf(question)
  if (code === null) return []
  const tiny = tinyNear(question, TINY_REACH_PX + DOUBT_PX)
  const besides = () => {
    if (tiny?.code !== code) return [tiny?.code, ...around(question, DOUBT_PX)]
    return tiny.distancePx > TINY_REACH_PX - DOUBT_PX ? [under] : []
  }
  const isSmall = (other: EntityCode | null | undefined): other is EntityCode =>
    entities.some((entity) => entity.code === other && entity.areaPx * question.scale ** 2 < FINGER_AREA_PX)
  return isSmall(code) ? [...new Set([code, ...besides().filter(isSmall)])] : [code]
}

/** A press of a finger on a map. */
interface Tap {
  readonly texts: Pick<Texts, 't'>
  readonly dataset: Pick<Dataset, 'entity'>
  readonly question: HitQuestion
  /** In the window, in px. */
  readonly at: readonly [x: number, y: number]
  readonly onChoose: (code: string) => void
}

const EDGE_PX = 8
const GAP_PX = 20

const placeDialog = (dialog: HTMLDialogElement, [x, y]: Tap['at']): void => {
  const { offsetWidth, offsetHeight } = dialog
  const left = Math.min(x - offsetWidth / 2, window.innerWidth - EDGE_PX - offsetWidth)
  const below = y + GAP_PX
  const isRoomBelow = below + offsetHeight + EDGE_PX <= window.innerHeight
  dialog.style.left = `${Math.max(EDGE_PX, left)}px`
  dialog.style.top = `${Math.max(EDGE_PX, isRoomBelow ? below : y - GAP_PX - offsetHeight)}px`
}

/** Asks beside a press which of some countries it means. Escape and a press elsewhere choose none. */
const askWhich = (
  host: Element,
  codes: readonly EntityCode[],
  { texts: { t }, dataset, at, onChoose }: Tap,
): void => {
  const dialog = document.createElement('dialog')
  dialog.className = styles.dialog ?? ''
  dialog.setAttribute('aria-label', t('map.which'))
  dialog.innerHTML =
    element('p', { class: styles.title, 'aria-hidden': 'true' }, escaped(t('map.which'))) +
    codes
      .map((code) => [code, entityLabel(dataset.entity(code))] as const)
      .map(([value, name]) =>
        element('button', { type: 'button', class: styles.choice, value }, escaped(name)),
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
    const isChosen = target instanceof HTMLButtonElement
    if (!isChosen && target !== dialog) return
    dialog.close()
    if (isChosen) onChoose(target.value)
  })
  host.append(dialog)
  dialog.showModal()
  placeDialog(dialog, at)
}

/** Chooses the country that a finger means, and asks where it covers two small ones. */
export const tap = ({ element: frame, svg }: Pick<FrameElement, 'element' | 'svg'>, asked: Tap): void => {
  const codes = fingerHit(shapesIn(svg), asked.question)
  const [code] = codes
  if (code === undefined) return
  if (codes.length === 1) asked.onChoose(code)
  else askWhich(frame, codes, asked)
}
