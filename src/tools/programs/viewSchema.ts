import { z } from 'zod'
import type { Source } from '../../data/contract'
import { EVIDENCE } from '../../domain/evidence'
import { THEMES } from '../../domain/themes'
import type { View } from './view'
import type { ViewColumn } from './viewColumns'

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
