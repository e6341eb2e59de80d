import tipStyles from '../../ui/Tip.module.css'
import { element, escaped } from './element'
import styles from './map.module.css'
import { paragraph } from './tip'

export const tipText = (text: string): string => paragraph(tipStyles.text, text)

interface TipRoute {
  readonly title: string
  readonly note: string
}

/** Writes as many routes of a country as fit its tip, and the count of the others. */
export const tipRoutes = (count: number, routes: readonly TipRoute[], more: string | null): string =>
  element(
    'ul',
    { class: styles.routes, 'data-tip-routes': count },
    ...routes.map(({ title, note }) =>
      element('li', {}, escaped(title), element('span', { class: tipStyles.note }, escaped(` ${note}`))),
    ),
    more === null ? '' : element('li', { class: tipStyles.note }, escaped(more)),
  )
