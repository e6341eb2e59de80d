import { readSiteData } from '../../../src/build/readSiteData'
import { viewFiles } from '../../../src/build/views/viewFiles'
import { type CsvRow, parseCsv, readDataCsv } from '../../support/csv'

/** A view as the list of all views has it. */
export interface Listed {
  readonly id: string
  readonly question: string
  readonly theme: string | null
  readonly sub: string | null
  readonly evidence: string | null
  readonly instrument: string | null
  readonly day: string | null
  readonly rows: number
  readonly columns: readonly string[]
  readonly csv: string
  readonly json: string
  readonly metadata: string
}

interface Column {
  readonly name: string
  readonly type: string
}

export interface ViewJson extends Listed {
  readonly sources: readonly { readonly id: string; readonly title: string }[]
  readonly caveats: readonly string[]
  readonly columnsOf: readonly Column[]
  readonly records: readonly Readonly<Record<string, string | number | null>>[]
}

const english = (await readSiteData('public', null)).get('en')
if (!english) throw new Error('There are no data in English.')
export const dataVersion = english.dataset.dataVersion
/** Every file of the views, by its path below their folder. */
export const files = viewFiles(english)
export const textOf = (name: string): string => {
  const text = files.get(name)
  if (text === undefined) throw new Error(`There is no ${name}.`)
  return text
}
export const json = (name: string): unknown => JSON.parse(textOf(name))
export const rowsOf = (name: string): readonly CsvRow[] => parseCsv(textOf(name), name, 'about')
export const viewOf = (name: string): ViewJson => {
  const { rows, columns, ...rest } = json(name) as Record<string, unknown>
  return { ...rest, records: rows, columnsOf: columns } as unknown as ViewJson
}

export const { views } = json('index.json') as { views: readonly Listed[] }
export const maps = views.filter(
  ({ id, theme }) => theme !== null && !id.endsWith('/days') && id !== 'treaties',
)
export const instruments = readDataCsv('instruments.csv', 'url_id').map((row) => row.url_id)
export const codes = readDataCsv('entities.csv', 'id').map(({ id }) => id)
