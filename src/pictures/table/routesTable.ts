import type { CsvField, CsvTable } from '../../data/csv'
import type { Dataset } from '../../data/Dataset'
import type { Route } from '../../state/routes'
import type { Texts } from '../../text/i18n'
import { type NameOf, routeWords } from '../../text/sentences/routeWords'
import { nameInFile } from '../../text/sentences/words'
import { placesInAlphabet } from '../../ui/sorting'
import type { SourceName } from '../../data/contract'
import { SOURCE_COLUMNS, sourceFields } from './valueSources'

/** The sources of some routes; they are loaded with the first map, over which routes are drawn. */
export const routeSources = ({ mapSources }: Dataset, routes: readonly Route[]): readonly SourceName[] => {
  const ids = new Set(routes.flatMap(({ statements }) => statements.flatMap(({ sourceIds }) => sourceIds)))
  return mapSources.filter(({ id }) => ids.has(id))
}

/** Sorts by the name of the origin, then of the destination: no order of merit. */
export const routesByName = (
  routes: readonly Route[],
  nameOf: NameOf,
  compare: Texts['compare'],
): readonly Route[] => {
  const ends = routes.flatMap(({ origin, destination }) => [origin, destination])
  const places = placesInAlphabet(ends, (a, b) => compare(nameOf(a), nameOf(b)))
  const placeOf = (code: string) => places.get(code) ?? 0
  return [...routes].sort(
    (a, b) => placeOf(a.origin) - placeOf(b.origin) || placeOf(a.destination) - placeOf(b.destination),
  )
}

const HEADER = [
  'origin',
  'origin_name',
  'destination',
  'destination_name',
  'victims',
  'victims_words',
  'forms',
  'forms_words',
  'transit',
  'transit_words',
  'years',
  ...SOURCE_COLUMNS,
]

/** The listed routes as a table for a file, with codes and words. */
export const routesTable = (
  texts: Texts,
  dataset: Dataset,
  routes: readonly Route[],
  nameOf: NameOf,
): CsvTable => {
  const name = (code: string) => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? nameInFile(texts, entity) : nameOf(code)
  }
  return {
    header: HEADER,
    rows: routes.map((route): CsvField[] => {
      const words = routeWords(texts, route, nameOf)
      const sources = routeSources(dataset, [route])
      return [
        route.origin,
        name(route.origin),
        route.destination,
        name(route.destination),
        route.victims.join(' '),
        words.victims,
        route.forms.join(' '),
        words.forms,
        route.transit.join(' '),
        words.transit,
        words.years,
        ...sourceFields(sources.map((source) => ({ ...source, locators: [words.locator] }))),
      ]
    }),
  }
}
