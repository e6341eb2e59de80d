import type { CorridorsFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { ROUTE_VICTIMS } from '../../domain/corridors'
import type { Filters } from '../../state/filters'
import type { Route } from '../../state/routes'
import type { MessageId, Texts } from '../i18n'
import type { Sentence } from './answerSentence'
import { yearRanges } from './routes'
import { entityLabel } from './words'

/** Gives the name of any place that routes lead to or from. */
export type NameOf = (code: string) => string

/** Names of the 51 as everywhere, of other places as the file of the routes gives them. */
export const placeNames = (dataset: Dataset, file: CorridorsFile): NameOf => {
  const outside = new Map(file.places.map(({ code, name }) => [code, name]))
  return (code) => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? entityLabel(entity) : (outside.get(code) ?? code)
  }
}

/** "2008–2016" from first and last year; one year stands alone. */
export const yearsText = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}–${last}`

/** Whom statements are about, in the order of the filter; "anyone" for all groups together. */
export const victimsText = ({ t, list }: Texts, victims: Route['victims']): string =>
  ROUTE_VICTIMS.every((group) => victims.includes(group))
    ? t('route.victims.all')
    : list(
        ROUTE_VICTIMS.filter((group) => victims.includes(group)).map((group) => t(`route.victims.${group}`)),
      )

/** What the routes drawn are, how many pairs they join and how they are not to be read. */
export const routesSentence = (
  texts: Texts,
  { years, victims }: Pick<Filters, 'years' | 'victims'>,
  count: number,
): Sentence => ({
  id: 'route.note',
  values: { years: yearsText(years), count, victims: victimsText(texts, victims) },
})

/** What is to be said of a route, line by line. Nothing of it is a number of people. */
export interface RouteWords {
  readonly title: string
  readonly victims: string
  readonly forms: string
  readonly years: string
  /** Empty where no statement names a place of transit. */
  readonly transit: string
  readonly locator: string
}

/** The words of a route for its tip and its row. */
export const routeWords = (texts: Texts, route: Route, nameOf: NameOf): RouteWords => {
  const { t, list } = texts
  const { origin, destination, forms, transit, years, victims } = route
  return {
    title: t('route.title', { origin: nameOf(origin), destination: nameOf(destination) }),
    victims: victimsText(texts, victims),
    forms:
      forms.length > 0
        ? list(forms.map((form) => t(`route.form.${form}` as MessageId)))
        : t('route.form.none'),
    years: yearRanges(years),
    transit: transit.length > 0 ? t('route.through', { places: list(transit.map(nameOf)) }) : '',
    locator: t('route.locator', { years: yearRanges(years), origin, destination }),
  }
}
