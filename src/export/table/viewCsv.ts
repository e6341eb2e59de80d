import type { CorridorsFile, ProvenanceFile } from '../../data/contract'
import { type CsvTable, toCsv } from '../../data/csv'
import type { Dataset } from '../../data/Dataset'
import type { TreatyStatus } from '../../domain/treatyStatus'
import { answerOf } from '../../state/answer'
import type { Filters } from '../../state/filters'
import { routesShown } from '../../state/routesShown'
import type { Texts } from '../../text/i18n'
import { aboutFile, filterWords, scopeWords } from '../../text/sentences/filterWords'
import { questionText } from '../../text/sentences/question'
import { victimsText } from '../../text/sentences/routesQuestion'
import { placeNames, yearsText } from '../../text/sentences/routeWords'
import { treatySources } from '../../text/sentences/valueSources'
import { answerTable, BY_NAME, tableCsv } from './answerTable'
import { gridTable } from './gridTable'
import { routesByName, routesTable } from './routesTable'
import { timeOf } from '../../state/clock'

interface ViewOfCsv {
  readonly texts: Texts
  readonly dataset: Dataset
  readonly filters: Filters
  /** The sources of values; the view of routes does without. */
  readonly provenance: ProvenanceFile | null
  /** The routes; only their view needs them. */
  readonly corridors: CorridorsFile | null
}

/** The number of rows of `viewCsv`; undefined while the routes are not loaded. */
export const viewRowCount = ({
  dataset,
  filters,
  corridors,
}: Pick<ViewOfCsv, 'dataset' | 'filters' | 'corridors'>): number | undefined => {
  if (filters.view === 'routes')
    return corridors ? routesShown(corridors, filters, dataset).routes.length : undefined
  const { inScope, shown } = answerOf(dataset, filters)
  return filters.view === 'grid' ? inScope.length : shown.size
}

/** Writes what a view of the atlas shows as CSV, in the order of names, with the sources of each row. */
export const viewCsv = (view: ViewOfCsv): string => {
  const { header, rows } = tableOf(view)
  return toCsv(header, rows)
}

const tableOf = (view: ViewOfCsv): CsvTable => {
  switch (view.filters.view) {
    case 'routes':
      return listedRoutes(view)
    case 'grid':
      return statusOfTreaties(view)
    default:
      return answers(view)
  }
}

const needed = <File>(file: File | null): File => {
  if (file === null) throw new Error('The sources of the rows are not loaded.')
  return file
}

const answers = ({ texts, dataset, filters, provenance }: ViewOfCsv): CsvTable => {
  const sources = { status: 'ready', value: needed(provenance) } as const
  const answer = answerOf(dataset, filters)
  const about = aboutFile(
    texts,
    dataset.dataVersion,
    questionText(texts, dataset, filters),
    filterWords(texts, filters),
  )
  return tableCsv(
    answerTable({ texts, dataset, filters, answer, root: '', provenance: sources }, BY_NAME),
    about,
  )
}

const statusOfTreaties = ({ texts, dataset, filters, provenance }: ViewOfCsv): CsvTable => {
  const { t, day } = texts
  const statusOf = (entity: string, instrument: string): TreatyStatus => {
    const { treaty } = dataset.valueOf(entity, { ...filters, theme: 'treaties', instrument })
    if (!treaty) throw new Error(`No status of ${entity} under ${instrument}.`)
    return treaty
  }
  const caption = `${t('grid.caption', { day: day(timeOf(dataset, filters)) })}.`
  return gridTable({
    texts,
    rows: answerOf(dataset, filters).inScope,
    instruments: dataset.instruments,
    statusOf,
    classes: filters.classes,
    sourcesOf: treatySources(texts, needed(provenance)),
    about: aboutFile(texts, dataset.dataVersion, caption, filterWords(texts, filters)),
  })
}

const listedRoutes = ({ texts, dataset, filters, corridors }: ViewOfCsv): CsvTable => {
  const { t, compare } = texts
  const file = needed(corridors)
  const nameOf = placeNames(dataset, file)
  const chosen = [
    t('route.victims.chosen', { victims: victimsText(texts, filters.victims) }),
    filters.routeForm ? t(`route.form.${filters.routeForm}`) : t('route.form.all'),
    ...scopeWords(texts, filters),
  ]
  const title = `${t('route.list.title', { years: yearsText(filters.years) })}.`
  const about = aboutFile(texts, dataset.dataVersion, title, chosen)
  const routes = routesByName(routesShown(file, filters, dataset).routes, nameOf, compare)
  return routesTable(texts, dataset, routes, nameOf, about)
}
