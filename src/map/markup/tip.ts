import type { Fill } from '../geometry/fills'
import markStyles from './marks.module.css'
import tipStyles from '../../ui/Tip.module.css'
import { element, escaped } from './element'
import type { Paint } from './shapes'
import styles from './map.module.css'

/** Draws a swatch of a class's fill; the text beside it states the meaning. */
export const swatch = (fill: Fill, paint: Paint, opacity?: number): string =>
  element(
    'svg',
    { class: markStyles.swatch, viewBox: '0 0 18 14', 'aria-hidden': 'true' },
    element('rect', { fill: paint(fill), 'fill-opacity': opacity }),
  )

export const paragraph = (className: string | undefined, text: string): string =>
  element('p', { class: className }, escaped(text))

export const tipTitle = (text: string): string => paragraph(tipStyles.title, text)
export const tipNote = (text: string): string => paragraph('noteText', text)

export const tipValue = (fill: Fill, words: string, paint: Paint): string =>
  element('p', { class: styles.value }, swatch(fill, paint), escaped(words))
