import type { CorridorsFile, ProvenanceFile } from '../../data/contract'
import { type CsvTable, toCsv } from '../../data/csv'
import type { Dataset } from '../../data/Dataset'
import type { TreatyStatus } from '../../domain/treatyStatus'
import { answerOf } from '../../state/answer'
import type { Filters } from '../../state/filters'
import { routesShown } from '../../state/routesShown'
import type { Texts } from '../../text/i18n'
import { aboutFile, filterWords, scopeWords } from '../../text/sentences/fileWords'
import { questionText } from '../../text/sentences/question'
import { victimsText } from '../../text/sentences/routesQuestion'
import { placeNames } from '../../text/sentences/routeWords'
import { yearsText } from '../../text/sentences/routesQuestion'
import { treatySources } from '../../text/sentences/valueSources'
import { answerTable, BY_NAME, tableCsv } from './answerTable'
import { fileTime, withFacts } from './fileFacts'
import { gridTable } from './gridTable'
import { routesByName, routesTable } from './routesTable'
import { timeOf } from '../../state/clock'

/** A view of the atlas with the files that its rows are read from. */
export interface ViewOfCsv {
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

/** Writes what a view of the atlas shows as CSV: its time, then the rows in the order of names with their sources. */
export const viewCsv = (view: ViewOfCsv): string => {
  const { texts, dataset, filters } = view
  const about = aboutFile(texts, dataset.dataVersion, titleOf(view), choicesOf(view))
  const { header, rows } = withFacts(tableOf(view), { time: fileTime(dataset, filters), about })
  return toCsv(header, rows)
}

/** What the view is about, in a sentence. */
export const titleOf = ({ texts, dataset, filters }: ViewOfCsv): string => {
  const { t, day } = texts
  if (filters.view === 'grid') return `${t('grid.caption', { day: day(timeOf(dataset, filters)) })}.`
  return filters.view === 'routes'
    ? `${t('route.list.title', { years: yearsText(filters.years) })}.`
    : questionText(texts, dataset, filters)
}

const choicesOf = ({ texts, filters }: ViewOfCsv): string[] => {
  const { t } = texts
  if (filters.view !== 'routes') return filterWords(texts, filters)
  return [
    t('route.victims.chosen', { victims: victimsText(texts, filters.victims) }),
    filters.routeForm ? t(`route.form.${filters.routeForm}`) : t('route.form.all'),
    ...scopeWords(texts, filters),
  ]
}

/** The rows that a view shows, in the order of names. */
export const tableOf = (view: ViewOfCsv): CsvTable => {
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
  return tableCsv(answerTable({ texts, dataset, filters, answer, root: '', provenance: sources }, BY_NAME))
}

const statusOfTreaties = ({ texts, dataset, filters, provenance }: ViewOfCsv): CsvTable => {
  const statusOf = (entity: string, instrument: string): TreatyStatus => {
    const { treaty } = dataset.valueOf(entity, { ...filters, theme: 'treaties', instrument })
    if (!treaty) throw new Error(`No status of ${entity} under ${instrument}.`)
    return treaty
  }
  return gridTable({
    texts,
    rows: answerOf(dataset, filters).inScope,
    instruments: dataset.instruments,
    statusOf,
    classes: filters.classes,
    sourcesOf: treatySources(texts, needed(provenance)),
  })
}

const listedRoutes = ({ texts, dataset, filters, corridors }: ViewOfCsv): CsvTable => {
  const file = needed(corridors)
  const nameOf = placeNames(dataset, file)
  const routes = routesByName(routesShown(file, filters, dataset).routes, nameOf, texts.compare)
  return routesTable(texts, dataset, routes, nameOf)
}
