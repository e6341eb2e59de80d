import type { CorridorsFile, ProvenanceFile } from '../../data/contract'
import { type CsvField, type CsvTable, toCsv } from '../../data/csv'
import { basisInFile, type Dataset } from '../../data/Dataset'
import { kindOfDay } from '../../domain/treaty'
import { answerOf } from '../../state/answer'
import { timeOf } from '../../state/clock'
import type { Filters } from '../../state/filters'
import { routesShown } from '../../state/routes'
import type { Texts } from '../../text/i18n'
import { scopeWords, filterWords } from '../../text/sentences/scopeWords'
import { routesAbout } from '../../text/sentences/routesClaim'
import { placeNames, routesTitle } from '../../text/sentences/routeWords'
import { nameInFile, questionText } from '../../text/sentences/words'
import { answerTable, BY_NAME, tableCsv } from './answerTable'
import { routesByName, routesTable } from './routesTable'
import { SOURCE_COLUMNS, sourceFields, treatySources, type ValueSource } from './valueSources'

/** A view of the atlas with the files that its rows are read from. */
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

/** Writes what a view of the atlas shows as CSV: its time, then the rows in the order of names with their sources. */
export const viewCsv = (view: ViewOfCsv): string => {
  const { texts, dataset, filters } = view
  const about = aboutFile(texts, dataset.dataVersion, titleOf(view), choicesOf(view))
  const time = fileTime(dataset, filters)
  const { header, rows } = tableOf(view)
  return toCsv(
    ['time', ...header, 'about'],
    rows.map((row) => [time, ...row, about]),
  )
}

/** The subject of the view, in a sentence. */
export const titleOf = ({ texts, dataset, filters }: ViewOfCsv): string => {
  const { t, day } = texts
  if (filters.view === 'grid') return `${t('grid.caption', { day: day(timeOf(dataset, filters)) })}.`
  return filters.view === 'routes' ? `${routesTitle(texts, filters)}.` : questionText(texts, dataset, filters)
}

const choicesOf = ({ texts, filters }: ViewOfCsv): string[] => {
  const { t } = texts
  if (filters.view !== 'routes') return filterWords(texts, filters)
  return [
    routesAbout(texts, filters),
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
  const table = answerTable({ texts, dataset, filters, answer, root: '', provenance: sources }, BY_NAME)
  const { header, rows } = tableCsv(table)
  const strength = table.rows.map(({ entity: { code } }): CsvField[] => [
    basisInFile(filters, dataset.valueOf(code, filters)),
    dataset.conflictsOf(code, filters).length > 0 ? 'yes' : 'no',
  ])
  return {
    header: [...header, 'basis', 'conflict'],
    rows: rows.map((row, index) => [...row, ...(strength[index] ?? [])]),
  }
}

/** The columns of each treaty in a file, next to its class. */
const CELL_FIELDS = ['wording', 'since', 'since_kind', 'source_ids'] as const

/** The grid as a table for a file, rows as shown; fields of cells that the key's filter leaves blank are empty. */
const statusOfTreaties = ({ texts, dataset, filters, provenance }: ViewOfCsv): CsvTable => {
  const sourcesOf = treatySources(texts, needed(provenance))
  const cellOf = (entity: string, instrument: string, named: Map<string, ValueSource>): CsvField[] => {
    const { treaty } = dataset.valueOf(entity, { ...filters, theme: 'treaties', instrument })
    if (!treaty) throw new Error(`No status of ${entity} under ${instrument}.`)
    if (filters.classes.length > 0 && !filters.classes.includes(treaty.class))
      return [undefined, ...CELL_FIELDS.map(() => undefined)]
    const sources = sourcesOf(entity, instrument)
    for (const source of sources) named.set(source.id, source)
    const ids = sources.map(({ id }) => id).join(';')
    return [treaty.class, treaty.wording, treaty.since, kindOfDay(treaty), ids]
  }
  return {
    header: [
      'entity',
      'country',
      'region',
      ...dataset.instruments.flatMap(({ id }) => [id, ...CELL_FIELDS.map((field) => `${id}_${field}`)]),
      ...SOURCE_COLUMNS,
    ],
    rows: answerOf(dataset, filters).inScope.map((entity) => {
      const named = new Map<string, ValueSource>()
      const cells = dataset.instruments.flatMap(({ id }) => cellOf(entity.code, id, named))
      const about = [entity.code, nameInFile(texts, entity), entity.region]
      return [...about, ...cells, ...sourceFields([...named.values()])]
    }),
  }
}

const listedRoutes = ({ texts, dataset, filters, corridors }: ViewOfCsv): CsvTable => {
  const file = needed(corridors)
  const nameOf = placeNames(dataset, file)
  const routes = routesByName(routesShown(file, filters, dataset).routes, nameOf, texts.compare)
  return routesTable(texts, dataset, routes, nameOf)
}

/** The time of a view as files have it: the year or day of the question, or the years of the reports on routes. */
export const fileTime = (dataset: Pick<Dataset, 'reachOf'>, filters: Filters): string =>
  filters.view === 'routes' ? [...new Set(filters.years)].join('-') : timeOf(dataset, filters)

/** Text inside a downloaded file: question, filters, and how to read it. */
export const aboutFile = (
  { t, semicolon }: Texts,
  dataVersion: string,
  question: string,
  filters: readonly string[],
): string =>
  [
    question,
    ...(filters.length > 0 ? [`${filters.join(semicolon)}.`] : []),
    t('footer.prevalence'),
    `${t('site.title')}, ${t('key.download')} ${dataVersion}.`,
  ].join(' ')
