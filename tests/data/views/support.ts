import { readSiteData } from '../../../src/build/readSiteData'
import { viewFiles } from '../../../src/build/views/viewFiles'
import { type CsvRow, parseCsv, readDataCsv } from '../../support/csv'

const english = (await readSiteData('public', null)).get('en')
if (!english) throw new Error('There are no data in English.')
export const dataVersion = english.dataset.dataVersion
/** Every file of the views, by its path below their folder. */
export const files = viewFiles(english)
const textOf = (name: string): string => {
  const text = files.get(name)
  if (text === undefined) throw new Error(`There is no ${name}.`)
  return text
}
export const rowsOf = (name: string): readonly CsvRow[] => parseCsv(textOf(name), name, 'about')

export const views = parseCsv(
  textOf('index.csv'),
  'index.csv',
  'id question theme sub evidence instrument time day page rows columns csv',
)
export const maps = views.filter(
  ({ id, theme }) => theme !== '' && !id.endsWith('/days') && id !== 'treaties',
)
export const instruments = readDataCsv('instruments.csv', 'url_id').map((row) => row.url_id)
export const codes = readDataCsv('entities.csv', 'id').map(({ id }) => id)
