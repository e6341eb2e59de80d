import type { CorridorsFile, CountryFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { ROUTE_YEARS } from '../../domain/corridors'
import { ENDS, type PlaceOrder, routeLines } from '../../state/countryRoutes'
import type { Filters } from '../../state/filters'
import type { Route } from '../../state/routes'
import type { MessageId, Texts } from '../i18n'
import type { ValueInLine } from './lines'
import { entityLabel, victimsText, yearsText } from './words'

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

/** Names places; `outside` has the names of those outside the study. */
export const namesWith =
  (dataset: Dataset, outside: Readonly<Record<string, string>>): NameOf =>
  (code) => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? entityLabel(entity) : (outside[code] ?? code)
  }

/** Names places on routes; the file of routes gives those outside the study. */
export const placeNames = (dataset: Dataset, file: CorridorsFile): NameOf =>
  namesWith(dataset, Object.fromEntries(file.places.map(({ code, name }) => [code, name])))

/** The order of places by their names. */
export const byName =
  ({ compare }: Texts, nameOf: NameOf): PlaceOrder =>
  (a, b) =>
    compare(nameOf(a), nameOf(b))

/** Such as "Romania → Italy". */
export const routeTitle = ({ origin, destination }: Pick<Route, 'origin' | 'destination'>, nameOf: NameOf) =>
  `${nameOf(origin)} → ${nameOf(destination)}`

/** The years of the routes and whom they are about, as a head of the list. */
export const routesTitle = ({ t }: Pick<Texts, 't'>, { years }: Pick<Filters, 'years'>): string =>
  `${t('view.routes')} ${yearsText(years)}`

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
    title: routeTitle(route, nameOf),
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

/** Says that no route is named, and what that does not mean. */
export const noRouteText = ({ t }: Pick<Texts, 't'>): string => `${t('route.none')}. ${t('route.none.why')}`

/** A country's routes for children in a short line with its tag: "Routes reported: 5 from it", "2008–2016, children". */
export const routesLine = (texts: Texts, file: CountryFile, nameOf: NameOf): ValueInLine => {
  const { t, labelled } = texts
  const [out = [], into = []] = ENDS.map((end) =>
    routeLines(file, end, byName(texts, nameOf)).filter(({ childYears }) => childYears.length > 0),
  )
  const line = { tag: `${yearsText(ROUTE_YEARS)}, ${t('route.victims.children')}`, marks: [] }
  const [only, ...more] = [...out, ...into]
  if (!only) return { ...line, words: t('route.none') }
  if (more.length === 0) {
    const way = `${out.length > 0 ? '→' : '←'}\u00a0${nameOf(only.place)}`
    return { ...line, words: labelled(t('line.route'), way) }
  }
  const sides = [
    ...(out.length > 0 ? [t('line.routes.out', { count: out.length })] : []),
    ...(into.length > 0 ? [t('line.routes.into', { count: into.length })] : []),
  ]
  return { ...line, words: labelled(t('line.routes'), sides.join(', ')) }
}

/** Names a place where lines leave a map, with the direction and, of several, their number: "Nigeria (2) →". */
export const frameLabel = (place: string, isOrigin: boolean, count: number): string => {
  const words = count > 1 ? `${place} (${count})` : place
  return isOrigin ? `${words} →` : `→ ${words}`
}
