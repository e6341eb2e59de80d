import { z } from 'zod'
import type { ProvenanceFile, Source } from '../../data/contract'
import { csvText } from '../../data/csv'
import { addressesFrom } from '../../domain/sitePaths'
import { hasDay, hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { fileTime } from '../../pictures/table/viewCsv'
import { VIEWS_FOLDER } from '../../pages/programs'
import type { SiteData } from '../../pages/sitePage'
import { atlasPath } from '../../state/sitePlace'
import { allDaysView, dayView } from './dayViews'
import { gridView, routeViews, tableStates, tableView } from './mapViews'
import {
  commonCaveats,
  type View,
  createViewColumns,
  type ViewColumn,
  csvwMetadata,
  type Described,
  indexSchema,
  viewSchema,
} from './view'

const jsonText = (value: unknown): string => `${JSON.stringify(value)}\n`

const schemaText = (title: string, schema: z.ZodType): string =>
  jsonText({ title, ...z.toJSONSchema(schema) })

const fieldIn = (header: readonly string[], row: View['table']['rows'][number], name: string) =>
  row[header.indexOf(name)]

/** The sources that the rows name, in the order of `sources.csv`. */
const sourcesOf = ({ table: { header, rows } }: View, sources: readonly Source[]): readonly Source[] => {
  const columns = header.filter((name) => name === 'source_ids' || name.endsWith('_source_ids'))
  const ids = new Set(
    rows.flatMap((row) => columns.flatMap((name) => String(fieldIn(header, row, name) ?? '').split(';'))),
  )
  return sources.filter(({ id }) => ids.has(id))
}

const askedBy = ({ siteUrl, dataset }: SiteData, { id, filters, question, key }: View, file: string) => {
  const { theme, sub, evidence, instrument, view } = filters
  const time = key.includes('from') ? null : fileTime(dataset, filters)
  const isMap = view === 'table'
  return {
    id,
    question,
    theme: view === 'routes' ? null : theme,
    sub: isMap && sub !== 'main' ? sub : null,
    evidence: isMap && hasEvidenceChoice(theme) ? evidence : null,
    instrument: isMap && hasInstrument(theme) ? instrument : null,
    time,
    day: view !== 'routes' && hasDay(theme, sub) ? time : null,
    page: addressesFrom(siteUrl, VIEWS_FOLDER + file)(atlasPath(filters)),
  }
}

const plainColumn = ({ name, type, description, codes }: ViewColumn) => ({
  name,
  type,
  description,
  ...(codes.length > 0 ? { codes } : {}),
})

/** The columns of the rows as JSON, which say once for all what the last columns of the CSV file say in each row. */
const inJson = (columns: readonly ViewColumn[]) =>
  columns.filter(({ name }) => name !== 'about' && name !== 'time')

const viewJson = (data: SiteData, view: View, { columns, sources, terms, dataVersion }: Described) => {
  const { header, rows } = view.table
  const file = `${view.id}.json`
  return {
    $schema: `${'../'.repeat(file.split('/').length - 1)}view.schema.json`,
    ...askedBy(data, view, file),
    answer: view.answer,
    dataVersion,
    caveats: view.caveats,
    boundaries: data.texts.t('footer.boundaries'),
    terms,
    sources,
    columns: inJson(columns).map(plainColumn),
    rows: rows.map((row) =>
      Object.fromEntries(inJson(columns).map(({ name }) => [name, fieldIn(header, row, name) ?? null])),
    ),
  }
}

const indexJson = (data: SiteData, views: readonly View[], terms: string) => ({
  $schema: 'index.schema.json',
  title: data.texts.t('programs.views'),
  dataVersion: data.dataset.dataVersion,
  caveats: commonCaveats(data),
  boundaries: data.texts.t('footer.boundaries'),
  terms,
  views: views.map((view) => ({
    ...askedBy(data, view, 'index.json'),
    rows: view.table.rows.length,
    columns: view.table.header,
    csv: `${view.id}.csv`,
    json: `${view.id}.json`,
    metadata: `${view.id}.csv-metadata.json`,
  })),
})

const indexCsv = ({ views }: ReturnType<typeof indexJson>): string => {
  const header = Object.keys(views[0] ?? {}) as (keyof (typeof views)[number])[]
  return csvText(
    header,
    views.map((view) =>
      header.map((name) => {
        const value = view[name]
        return typeof value === 'object' ? value?.join(';') : value
      }),
    ),
  )
}

/** Every question of the atlas as a table: of each map, of each day where a map has one, of all treaties, and of routes. */
const viewsIn = (data: SiteData): readonly View[] => {
  const provenance = JSON.parse(data.dataText('provenance.json')) as ProvenanceFile
  const states = tableStates(data)
  return [
    ...states.flatMap((filters) => [
      tableView(data, provenance, filters),
      ...(hasDay(filters.theme, filters.sub) ? [dayView(data, provenance, filters)] : []),
    ]),
    gridView(data, provenance),
    allDaysView(data, provenance),
    ...routeViews(data),
  ]
}

/** Every file of the views by its path below their folder: tables, their metadata, the list of all, and schemas. */
export const viewFiles = (data: SiteData): ReadonlyMap<string, string> => {
  const { texts, dataset, published } = data
  const columnsOf = createViewColumns(data.dataText('columns.csv'), dataset.instruments)
  const terms = texts.t('methods.terms.text')
  const views = viewsIn(data)
  const files = new Map<string, string>()
  for (const view of views) {
    const described: Described = {
      columns: columnsOf(view.table.header),
      sources: sourcesOf(view, published.sources),
      notes: [...view.caveats, texts.t('footer.boundaries')],
      terms,
      dataVersion: dataset.dataVersion,
    }
    files.set(`${view.id}.csv`, csvText(view.table.header, view.table.rows))
    files.set(`${view.id}.csv-metadata.json`, jsonText(csvwMetadata(view, described)))
    files.set(`${view.id}.json`, jsonText(viewJson(data, view, described)))
  }
  const index = indexJson(data, views, terms)
  files.set('index.json', jsonText(index))
  files.set('index.csv', indexCsv(index))
  files.set('view.schema.json', schemaText('A view of the atlas', viewSchema))
  files.set('index.schema.json', schemaText('The list of all views', indexSchema))
  return files
}
