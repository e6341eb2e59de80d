import { ROUTE_VICTIMS } from '../../domain/corridors'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'

/** Names victims in the filter's order; all groups together are anyone. */
export const victimsText = ({ t, list }: Texts, victims: Filters['victims']): string =>
  ROUTE_VICTIMS.every((group) => victims.includes(group))
    ? t('route.victims.all')
    : list(
        ROUTE_VICTIMS.filter((group) => victims.includes(group)).map((group) => t(`route.victims.${group}`)),
      )

type RoutesAsked = Pick<Filters, 'years' | 'victims'>

/** Whom the question of the routes asks about: children, people of any age, or some of these. */
export const whoOf = ({ victims }: Pick<Filters, 'victims'>): 'children' | 'all' | 'some' => {
  if (ROUTE_VICTIMS.every((group) => victims.includes(group))) return 'all'
  return victims.join() === 'children' ? 'children' : 'some'
}

/** Whom the routes are about inside a sentence, such as "people of any age". */
export const whoPhrase = (texts: Texts, filters: Pick<Filters, 'victims'>): string => {
  const who = whoOf(filters)
  return texts.t(`route.who.${who}`, who === 'some' ? { who: victimsText(texts, filters.victims) } : {})
}

/** Report years inside a sentence, such as "2008 to 2016". */
export const yearsPhrase = ({ t }: Texts, [first, last]: Filters['years']): string =>
  first === last ? String(first) : t('route.years.range', { first, last })

/** The question of the routes with its years and whom it asks about. */
export const routesQuestion = (texts: Texts, filters: RoutesAsked): string =>
  texts
    .t('question.routes')
    .replace('<years/>', yearsPhrase(texts, filters.years))
    .replace('<who/>', whoPhrase(texts, filters))

export const yearsText = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}–${last}`
