import { createHash } from 'node:crypto'
import type { Column, Table } from '../dictionary/table'
import { TABLES, tablesOf } from '../dictionary/tables'
import type { Evidence } from '../read/evidence'
import type { SourceRow } from '../read/sources'
import { mapSourceIds } from './atlas'
import { packageFile } from './packageFiles'
import { sourceIdsOf, STUDY_SOURCE } from './sourcesOfTables'

const PROFILES = 'https://datapackage.org/profiles/2.0'
/** A table with more sources refers to sources.csv. */
const MOST_SOURCES = 40
/** How the CSV files are written. Programs that are not told so guess, and some guess wrongly. */
const DIALECT = {
  $schema: `${PROFILES}/tabledialect.json`,
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  lineTerminator: '\n',
  header: true,
}
const SEE_SOURCES = { title: 'Each row names its sources; sources.csv has their terms', path: 'sources.csv' }

export const PACKAGE_NOTES = {
  prevalence:
    'Figures say what was reported or detected, not how common trafficking is. A higher number can mean better detection. No row describes a person.',
  terms:
    "No licence is claimed over codings and texts made by others: each source's own terms are in sources.csv. Keep the source and its place with every value you use.",
  affiliation: 'Based on a study of UNICEF Innocenti (2008); not affiliated with UNICEF.',
} as const

const fieldOf = ({ name, type, description, isRequired, codes, pattern, family }: Column) => ({
  name,
  // A list is written as a string: many programs do not support the list type, which is new in the standard.
  type: type === 'list' ? 'string' : type,
  ...(type === 'boolean' ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
  description: type === 'list' ? `${description}; several are joined by \`;\`` : description,
  // The standard has no families; a shared title stands for one.
  ...(family ? { title: family } : {}),
  ...constraintsOf({ type, isRequired, codes, pattern }),
})

const constraintsOf = ({
  type,
  isRequired,
  codes,
  pattern,
}: Pick<Column, 'type' | 'isRequired' | 'codes' | 'pattern'>) => {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(codes ? { enum: codes } : {}),
    ...(pattern ? { pattern: type === 'list' ? `${pattern}(;${pattern})*` : pattern } : {}),
  }
  return Object.keys(constraints).length > 0 ? { constraints } : {}
}

/** The standard's primary key has no empty part; otherwise the columns form a unique key. */
const keyOf = ({ key, columns }: Table) => {
  if (key === undefined) return {}
  const isWhole = key.every((name) => columns.some((column) => column.name === name && column.isRequired))
  return isWhole ? { primaryKey: key } : { uniqueKeys: [key] }
}

/** The standard has no foreign keys for lists; the build checks those. */
const foreignKeysOf = (table: Table) =>
  table.columns.flatMap(({ name, type, refersTo }) => {
    const other = TABLES.find((candidate) => candidate.name === refersTo)
    if (!other?.key || type === 'list') return []
    // By the standard, a reference to the table itself has an empty name or none.
    const resource = other === table ? '' : other.name
    return [{ fields: [name], reference: { resource, fields: [...other.key] } }]
  })

const plainSource = ({ id, title, publisher, url, terms }: SourceRow) => ({
  title: publisher ? `${title} (${publisher})` : title,
  ...(url && /^https?:\/\/\S+$/.test(url) ? { path: url } : {}),
  id,
  ...(terms ? { terms } : {}),
})

const resourceOf = (evidence: Evidence, table: Table) => {
  const ids = sourceIdsOf(evidence, table.name)
  const sources = evidence.sources.filter(({ id }) => ids.has(id))
  return {
    name: table.name,
    type: 'table',
    path: `${table.name}.csv`,
    $schema: `${PROFILES}/dataresource.json`,
    title: table.title,
    description: [`One row is ${table.row}.`, table.caveat].filter(Boolean).join(' '),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: DIALECT,
    // Validators of the first version of the standard refuse an empty list.
    ...(sources.length > 0 && {
      sources: sources.length > MOST_SOURCES ? [SEE_SOURCES] : sources.map(plainSource),
    }),
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.columns.map(fieldOf),
      missingValues: [''],
      ...keyOf(table),
      ...(foreignKeysOf(table).length > 0 ? { foreignKeys: foreignKeysOf(table) } : {}),
    },
  }
}

/** What a program compares a file with that it has loaded; nothing for several files, and for those not among `files`. */
const checksumOf = (path: string | readonly string[], files: ReadonlyMap<string, string>) => {
  const text = typeof path === 'string' ? files.get(path) : undefined
  if (text === undefined) return {}
  return { bytes: Buffer.byteLength(text), hash: `sha256:${createHash('sha256').update(text).digest('hex')}` }
}

/** datapackage.json, by the Data Package standard, version 2. `files` has the texts of those that it describes, by path. */
export const dataPackage = (evidence: Evidence, files: ReadonlyMap<string, string>) => {
  const ofVictims = evidence.victims.flatMap(({ sourceIds }) => sourceIds)
  const whole = new Set([STUDY_SOURCE, ...mapSourceIds(evidence), ...ofVictims])
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'child-trafficking-atlas',
    title: 'Child Trafficking Atlas: Europe and Central Asia',
    description: Object.values(PACKAGE_NOTES).join(' '),
    version: evidence.version,
    created: `${evidence.version}T00:00:00Z`,
    keywords: ['child trafficking', 'child protection', 'Europe', 'Central Asia', 'treaties', 'law'],
    sources: evidence.sources.filter(({ id }) => whole.has(id)).map(plainSource),
    resources: [
      ...tablesOf(evidence.instruments).map((table) => resourceOf(evidence, table)),
      ...packageFile(evidence),
    ].map((resource) => ({ ...resource, ...checksumOf(resource.path, files) })),
  }
}
