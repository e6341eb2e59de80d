import type { Source } from '../../data/contract'
import type { View } from './view'
import type { ViewColumn } from './viewColumns'

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

/** What a view's metadata are made of, besides the view itself. */
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
