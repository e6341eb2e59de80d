import type { PackageResource } from '../publishedData'

/** Files of the data that no resource of the package describes. */
export const OTHER_FILES = [
  'datapackage.json',
  'atlas.schema.json',
  'countries.schema.json',
  'corridors.schema.json',
  'country.schema.json',
  'display-names.schema.json',
  'known.schema.json',
  'names.schema.json',
  'part.schema.json',
  'provenance.schema.json',
  'statements.schema.json',
  'README.txt',
] as const

/** Names of the citation files. */
export const CITATION_FILES = ['citation.bib', 'citation.ris', 'CITATION.cff'] as const

/** The files of a resource, as paths below the folder of the data. */
export const pathsOf = ({ path }: PackageResource): readonly string[] =>
  typeof path === 'string' ? [path] : path
