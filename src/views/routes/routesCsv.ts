import { type CsvField, toCsv } from '../../dataset/csv'
import type { Dataset } from '../../dataset/Dataset'
import type { Route } from '../../store/routes'
import { routeSources } from './routeSources'
import type { Texts } from '../../text/i18n'
import { type NameOf, routeWords } from '../../wording/routeWords'
import { SOURCE_COLUMNS, sourceFields } from '../../wording/valueSources'
import { nameInFile } from '../../wording/words'

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
  'about',
]

/** The routes as listed, as text of a CSV: codes and words as they are shown, and in a last column what the file is. */
export const routesCsv = (
  texts: Texts,
  dataset: Dataset,
  routes: readonly Route[],
  nameOf: NameOf,
  about: string,
): string => {
  const name = (code: string) => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? nameInFile(entity) : nameOf(code)
  }
  return toCsv(
    HEADER,
    routes.map((route): CsvField[] => {
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
        about,
      ]
    }),
  )
}
