import { offeredCounts, answerOf } from '../../state/answer'
import { element } from '../markup/element'
import type { Mark } from '../markup/shapes'
import numberStyles from '../markup/classNumbers.module.css'
import styles from '../markup/names.module.css'
import type { Present } from './attachFrame'
import type { FrameElement } from './frames'
import { shapesIn, unitPxOf } from './shapesIn'

/** Least distance of two numbers, in screen px; of two that are closer, the larger country has its own. */
const LEAST_DISTANCE_PX = 13

/** Gives the number that a country has: that of its row in the key, or of both rows for two classes. */
const numbersBy = ({ dataset, filters }: Present['state']): ((mark: Mark) => string) => {
  const rows = offeredCounts(dataset, filters, answerOf(dataset, filters))
  return ({ classes }) =>
    classes
      .split(' ')
      .map((id) => rows.findIndex(({ classId }) => classId === id) + 1)
      .join('+')
}

/** The lower edge of a country's name where that is inside its shape, so that the number is below it. */
const belowName = (names: Element, code: string): readonly [number, number] | null => {
  const text = names.querySelector<SVGTextElement>(`[data-name="${code}"][data-inside]`)
  const box = text?.getBBox()
  return box && box.width > 0 ? [box.x + box.width / 2, box.y + box.height] : null
}

/** Writes the numbers of the key's rows on the countries of one frame; null takes them away. */
export const drawNumbers = ({ svg, frame }: FrameElement, present: Present | null, scale: number): void => {
  const names = svg.querySelector('[data-names]')
  if (!names) return
  svg.querySelector('[data-numbers]')?.remove()
  if (!present) return
  const numberOf = numbersBy(present.state)
  const unitPx = unitPxOf(svg, frame) / scale
  const placed: (readonly [number, number])[] = []
  const texts = shapesIn(svg)
    .toSorted((one, other) => other.areaPx - one.areaPx)
    .flatMap(({ code, pointPx }) => {
      const mark = present.marks.get(code)
      if (!mark?.isShown) return []
      const below = belowName(names, code)
      const [x, y] = below ?? pointPx
      const isClose = ([ox, oy]: readonly [number, number]) =>
        Math.hypot(ox - x, oy - y) < LEAST_DISTANCE_PX * unitPx
      if (placed.some(isClose)) return []
      placed.push([x, y])
      return [element('text', { x, y, dy: below ? '0.8em' : '0.35em', 'data-number': code }, numberOf(mark))]
    })
  names.insertAdjacentHTML(
    'afterend',
    element('g', { 'data-numbers': '', class: `${styles.names} ${numberStyles.numbers}` }, ...texts),
  )
}
