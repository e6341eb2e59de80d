import type { Fill } from '../geometry/fills'
import markStyles from './marks.module.css'
import tipStyles from '../../ui/Tip.module.css'
import { element, escaped } from './element'
import type { Paint } from './shapes'
import styles from './map.module.css'

/** A small field of a class's fill, as in the map. The words beside it say what it means. */
export const swatch = (fill: Fill, paint: Paint): string =>
  element(
    'svg',
    {
      class: markStyles.swatch,
      width: 18,
      height: 14,
      viewBox: '0 0 18 14',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: 17,
      height: 13,
      rx: 2,
      fill: paint(fill),
      stroke: 'var(--border)',
      'stroke-width': 0.8,
    }),
  )

const paragraph = (className: string | undefined, text: string): string =>
  element('p', { class: className }, escaped(text))

/** Words of a tip by their weight. */
export const tipTitle = (text: string): string => paragraph(tipStyles.title, text)
export const tipText = (text: string): string => paragraph(tipStyles.text, text)
export const tipNote = (text: string): string => paragraph(tipStyles.note, text)

/** A value in a tip, with its fill. */
export const tipValue = (fill: Fill, words: string, paint: Paint): string =>
  element('p', { class: styles.value }, swatch(fill, paint), escaped(words))

/** A route in the tip of a country: what it is, and more about it in a quieter tone. */
interface TipRoute {
  readonly title: string
  readonly note: string
}

/** The routes of a country in its tip, as many as it has room for, and how many there are besides. */
export const tipRoutes = (count: number, routes: readonly TipRoute[], more: string | null): string =>
  element(
    'ul',
    { class: styles.routes, 'data-tip-routes': count },
    ...routes.map(({ title, note }) =>
      element('li', {}, escaped(title), element('span', { class: tipStyles.note }, escaped(` ${note}`))),
    ),
    more === null ? '' : element('li', { class: tipStyles.note }, escaped(more)),
  )
