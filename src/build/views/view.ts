import { csvParse } from 'd3-dsv'
import { z } from 'zod'
import type { CsvTable } from '../../data/csv'
import type { Filters } from '../../state/filters'
import { fileTime } from '../../pictures/table/viewCsv'
import { viewId } from '../../pages/programs'
import type { SiteData } from '../../pages/sitePage'
import { aboutFile } from '../../text/sentences/fileWords'
import type { Instrument } from '../../domain/treaty'
import type { Source } from '../../data/contract'
import { EVIDENCE } from '../../domain/evidence'
import { THEMES } from '../../domain/themes'

/** A question of the atlas, answered as a table for programs. */
export interface View {
  /** Path of its files below the folder of the views, without an extension. */
  readonly id: string
  /** The state of the page that shows it. */
  readonly filters: Filters
  readonly question: string
  readonly answer: string
  readonly caveats: readonly string[]
  readonly table: CsvTable
  /** Columns that together name a row. */
  readonly key: readonly string[]
}

/** The facts about a file that each of its rows holds: the question, how to read it, the day of the data, and the note on boundaries. */
export const aboutView = (
  { texts, dataset }: Pick<SiteData, 'texts' | 'dataset'>,
  question: string,
  filters: readonly string[],
): string => `${aboutFile(texts, dataset.dataVersion, question, filters)} ${texts.t('footer.boundaries')}`

/** The caveats of every view, before its own notes. */
export const commonCaveats = ({ texts: { t } }: Pick<SiteData, 'texts'>): string[] => [
  t('footer.prevalence'),
  t('footer.prevalenceMore'),
]

/** What a view of a state has of its own. */
interface Own extends Pick<View, 'question'>, Partial<Pick<View, 'answer' | 'key'>> {
  /** Caveats after those of every view. */
  readonly notes: readonly string[]
  readonly about: string
  readonly table: CsvTable
}

/** Makes the view of a state. Its rows end with what the file is and its time, so that the columns of before stay at their letters. */
export const viewOf = (
  data: Pick<SiteData, 'texts' | 'dataset'>,
  filters: Filters,
  { question, answer = '', notes, about, table: { header, rows }, key = ['entity'] }: Own,
): View => {
  const time = fileTime(data.dataset, filters)
  return {
    id: viewId(filters),
    filters,
    question,
    answer,
    caveats: [...commonCaveats(data), ...notes],
    table: { header: [...header, 'about', 'time'], rows: rows.map((row) => [...row, about, time]) },
    key,
  }
}

const TYPES = ['string', 'integer', 'number', 'date', 'year', 'boolean', 'list'] as const

/** A column of a view as the dictionary of the data describes it. */
export interface ViewColumn {
  readonly name: string
  readonly type: (typeof TYPES)[number]
  readonly description: string
  readonly isRequired: boolean
  readonly codes: readonly string[]
}

/** Describes the columns of views by `columns.csv`. Throws on a column that it does not have. */
export const createViewColumns = (
  columnsCsv: string,
  instruments: readonly Instrument[],
): ((header: readonly string[]) => readonly ViewColumn[]) => {
  const described = new Map(
    csvParse(columnsCsv)
      .filter(({ file }) => file === 'views')
      .map((row) => [row['column'] ?? '', row]),
  )
  const families = new Map(
    instruments.flatMap(({ id }) =>
      [...described.keys()].map((name) => [name.replace('<instrument>', id), name] as const),
    ),
  )
  return (header) =>
    header.map((name) => {
      const row = described.get(families.get(name) ?? '')
      if (!row) throw new Error(`columns.csv does not describe the column ${name} of views.`)
      return {
        name,
        type: TYPES.find((type) => type === row['type']) ?? 'string',
        description: row['description'] ?? '',
        isRequired: row['required'] === 'yes',
        codes: (row['codes'] ?? '').split(';').filter(Boolean),
      }
    })
}

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const text = z.string().min(1)
const value = z.union([z.string(), z.number(), z.null()])

const asked = {
  id: text.describe('name of the view, which its addresses have'),
  question: text.describe('what the view answers, in English'),
  theme: z.enum(THEMES).nullable().describe('theme of the atlas; null for routes'),
  sub: text.nullable().describe('part of the theme; null for the theme itself'),
  evidence: z.enum(EVIDENCE).nullable().describe('for reports: about anyone, or about children (R8)'),
  instrument: text.nullable().describe('for treaties: `url_id` of instruments.csv'),
  time: text
    .nullable()
    .describe(
      'the time of the classes: a year, a day, or the first and last year of reports; null in a view of all days',
    ),
  day: day
    .nullable()
    .describe('the day of the classes, where they depend on one; null in a view of all days'),
  page: text.describe('the page that shows it, relative to this file or absolute'),
}

/** A view as JSON: what it answers, how to read it, where it comes from, and its rows. */
export const viewSchema = z.strictObject({
  $schema: text,
  ...asked,
  answer: z.string().describe('the answer in a sentence; empty where the view has none'),
  dataVersion: day.describe('version of the data'),
  caveats: z.array(text).min(1).describe('what a reader must know; show it with the values'),
  boundaries: text.describe('the note on boundaries and names; show it with a map'),
  terms: text.describe('terms that apply to codings and texts of others'),
  sources: z.array(
    z.strictObject({
      id: text,
      title: text,
      publisher: text.optional(),
      date: text.optional(),
      quality: text,
      url: text.optional(),
      better: text.optional(),
      terms: text.optional(),
      limitations: text.optional(),
      read_through: text.optional(),
      known_until: text.optional(),
    }),
  ),
  columns: z.array(
    z.strictObject({ name: text, type: text, description: text, codes: z.array(text).optional() }),
  ),
  rows: z.array(z.record(z.string(), value)).min(1),
})

/** The list of all views. */
export const indexSchema = z.strictObject({
  $schema: text,
  title: text,
  dataVersion: day,
  caveats: z.array(text).min(1),
  boundaries: text,
  terms: text,
  views: z.array(
    z.strictObject({
      ...asked,
      rows: z.int().min(1).describe('how many rows it has'),
      columns: z.array(text).describe('names of its columns'),
      csv: text.describe('its file as CSV, relative to this file'),
      json: text.describe('its file as JSON, relative to this file'),
      metadata: text.describe(
        'metadata of the CSV file by the standard CSV on the Web, relative to this file',
      ),
    }),
  ),
})

const DATATYPES = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  date: 'date',
  year: 'gYear',
  boolean: { base: 'boolean', format: 'yes|no' },
  list: 'string',
} as const

/** A name in CSV on the Web has no hyphen; the title is the column's head as the file has it. */
const columnOf = ({ name, type, description, isRequired }: ViewColumn) => ({
  name: name.replaceAll('-', '_'),
  titles: name,
  'dc:description': description,
  datatype: DATATYPES[type],
  ...(type === 'list' ? { separator: ';' } : {}),
  ...(isRequired ? { required: true } : {}),
})

const sourceOf = ({ id, title, publisher, terms }: Source) => ({
  'dc:identifier': id,
  'dc:title': title,
  ...(publisher === undefined ? {} : { 'dc:publisher': publisher }),
  ...(terms === undefined ? {} : { 'dc:rights': terms }),
})

/** The data of a view's metadata, without the view itself. */
export interface Described {
  readonly columns: readonly ViewColumn[]
  readonly sources: readonly Source[]
  readonly notes: readonly string[]
  readonly terms: string
  readonly dataVersion: string
}

/** The metadata of a view's CSV file by the standard CSV on the Web (W3C, 2015). */
export const csvwMetadata = (view: View, { columns, sources, notes, terms, dataVersion }: Described) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  url: `${view.id.split('/').at(-1)}.csv`,
  'dc:title': view.question,
  'dc:description': [view.answer, ...notes].filter(Boolean).join(' '),
  'dc:rights': terms,
  'dc:modified': { '@value': dataVersion, '@type': 'date' },
  'dc:source': sources.map(sourceOf),
  dialect: { delimiter: ',', encoding: 'utf-8', header: true },
  tableSchema: {
    columns: columns.map(columnOf),
    primaryKey: view.key.map((name) => name.replaceAll('-', '_')),
  },
})
