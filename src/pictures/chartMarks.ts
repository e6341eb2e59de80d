import { element, stroke } from '../map/markup/element'
import type { Paint } from '../map/markup/shapes'
import type { Scene } from './scene'
import { type BlockStyle, plain, setText } from './type'

/** The parts of a scene that a chart is drawn from. */
export type ChartInput = Pick<Scene, 'dataset' | 'texts' | 'filters' | 'answer'>

/** How a chart is drawn, with the size of its text in px. */
export interface ChartLook {
  readonly paint: Paint
  readonly size: number
}

/** The styles of labels, and of heads and axes, for a size of text. */
export const chartStyles = (size: number): { readonly style: BlockStyle; readonly quiet: BlockStyle } => ({
  style: { typeface: 'sans', size, weight: 400, fill: 'var(--ink)', leading: size * 1.2 },
  quiet: { typeface: 'sans', size: size * 0.88, weight: 400, fill: 'var(--ink-3)', leading: size * 1.15 },
})

/** The mark of a count of the study. */
export const studyMark = (x: number, y: number, half: number): string =>
  element('path', {
    d: `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`,
    fill: 'var(--paper)',
    ...stroke('ink', 1.3),
  })

/** A line of text at a place; nothing for an empty text. */
export const textAt = (text: string, x: number, y: number, style: BlockStyle): string =>
  text === '' ? '' : setText(plain(text), x, y, style)
