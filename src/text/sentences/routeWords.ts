import type { CorridorsFile, CorridorStatement, CountryFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { ROUTE_VICTIMS, isAboutChildren } from '../../domain/corridors'
import type { Entity } from '../../domain/entity'
import type { Filters } from '../../state/filters'
import type { Route } from '../../state/routes'
import type { MessageId, Texts } from '../i18n'
import type { Sentence } from './answerSentence'
import { entityLabel } from './words'

/** Routes with one other end, over all years and victims. */
export interface RouteLine {
  readonly place: string
  readonly childYears: readonly number[]
  readonly otherYears: readonly number[]
}

const yearsOf = (statements: readonly CorridorStatement[]): number[] =>
  [...new Set(statements.flatMap(({ years }) => years))].toSorted((a, b) => a - b)

/** Routes out of (`origin`) or into (`destination`) the country; those for children first, then by place. */
export const routeLines = (
  { corridors, entity }: CountryFile,
  end: 'origin' | 'destination',
  nameOf: (code: string) => string,
  compare: Texts['compare'],
): RouteLine[] => {
  const here = corridors.filter((corridor) => corridor[end] === entity)
  const other = end === 'origin' ? 'destination' : 'origin'
  const places = [...new Set(here.map((corridor) => corridor[other]))]
  const lines = places.map((place) => {
    const statements = here.filter((corridor) => corridor[other] === place)
    const childYears = yearsOf(statements.filter(({ victims }) => isAboutChildren(victims)))
    return {
      place,
      childYears,
      otherYears: yearsOf(statements.filter(({ victims }) => !isAboutChildren(victims))),
    }
  })
  return lines.toSorted(
    (a, b) =>
      Number(b.childYears.length > 0) - Number(a.childYears.length > 0) ||
      compare(nameOf(a.place), nameOf(b.place)),
  )
}

export const yearRanges = (years: readonly number[]): string => {
  const ranges: [number, number][] = []
  for (const year of years) {
    const last = ranges.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else ranges.push([year, year])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

export type NameOf = (code: string) => string

/** Names places on routes; the file of routes gives those outside the study. */
export const placeNames = (dataset: Dataset, file: CorridorsFile): NameOf => {
  const outside = new Map(file.places.map(({ code, name }) => [code, name]))
  return (code) => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? entityLabel(entity) : (outside.get(code) ?? code)
  }
}

export const yearsText = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}–${last}`

/** Names victims in the filter's order; all groups together are "anyone". */
export const victimsText = ({ t, list }: Texts, victims: Route['victims']): string =>
  ROUTE_VICTIMS.every((group) => victims.includes(group))
    ? t('route.victims.all')
    : list(
        ROUTE_VICTIMS.filter((group) => victims.includes(group)).map((group) => t(`route.victims.${group}`)),
      )

export const routesSentence = (
  texts: Texts,
  { years, victims }: Pick<Filters, 'years' | 'victims'>,
  count: number,
): Sentence => ({
  id: 'route.note',
  values: { years: yearsText(years), count, victims: victimsText(texts, victims) },
})

interface ShownRoutes {
  readonly dataset: Dataset
  readonly file: CorridorsFile
  readonly routes: readonly Route[]
  readonly filters: Pick<Filters, 'years' | 'victims'>
}

/** Places are named in the sentence only up to this many. */
const MOST_NAMED = 3

/** Says how many of these routes begin and end in the country, and where they lead where they are few. */
export const routesOfCountry = (
  texts: Texts,
  { dataset, file, routes, filters: { years, victims } }: ShownRoutes,
  entity: Entity,
): Sentence => {
  const nameOf = placeNames(dataset, file)
  const placesOf = (codes: readonly string[]) =>
    codes.length > 0 && codes.length <= MOST_NAMED ? ` (${texts.list(codes.map(nameOf))})` : ''
  const out = routes.filter(({ origin }) => origin === entity.code).map(({ destination }) => destination)
  const into = routes.filter(({ destination }) => destination === entity.code).map(({ origin }) => origin)
  return {
    id: 'said.routes',
    values: {
      name: entityLabel(entity),
      years: yearsText(years),
      who: ROUTE_VICTIMS.every((group) => victims.includes(group)) ? 'all' : victims.join(),
      victims: victimsText(texts, victims),
      out: out.length,
      outPlaces: placesOf(out),
      into: into.length,
      intoPlaces: placesOf(into),
    },
  }
}

interface RouteWords {
  readonly title: string
  readonly victims: string
  readonly forms: string
  readonly years: string
  readonly transit: string
  readonly locator: string
}

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
