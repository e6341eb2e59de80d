import { isDocument } from '../../../src/domain/evidence'
import { tablesOf } from '../dictionary/tables'
import type { Evidence } from '../read/evidence'
import { creditOf } from './credit'
import { PACKAGE_NOTES } from './dataPackage'
import { packageFile } from './packageFiles'

export const pathPattern = (path: string | readonly string[]): string =>
  typeof path === 'string' ? path : `${path[0]?.split('/')[0]}/*.json`

export const readmeText = (evidence: Evidence): string => {
  const tables = tablesOf(evidence.instruments).map(
    ({ name, row }) => `  ${name}.csv\n      one row is ${row}`,
  )
  const files = packageFile(evidence).map(({ path, title }) => `  ${pathPattern(path)}\n      ${title}`)
  const terms = evidence.sources
    .filter((source) => source.terms !== undefined && !isDocument(source))
    .map((source) => `  ${source.id}: ${creditOf(source)}\n      ${source.terms}`)
  return [
    'Child Trafficking Atlas: Europe and Central Asia',
    `Data of ${evidence.version}`,
    '',
    PACKAGE_NOTES.prevalence,
    PACKAGE_NOTES.affiliation,
    '',
    'FILES',
    'Columns, types and keys of every table are in datapackage.json (Data Package, version 2). CSV files are UTF-8,',
    'with commas and one header line. An empty field means "this source does not say", never "no".',
    '',
    ...tables,
    ...files,
    '  *.schema.json',
    '      JSON Schemas of the JSON files',
    '',
    'TERMS',
    PACKAGE_NOTES.terms,
    'Facts from laws, plans and reports are cited, and of laws short passages are quoted. Other terms, as far as found:',
    '',
    ...terms,
    '',
    'HOW TO CITE',
    `  Child Trafficking Atlas: Europe and Central Asia. Data of ${evidence.version}. The page about the atlas names its publisher.`,
    '  Cite the source of each value you use as well.',
    '',
  ].join('\n')
}
