import { readFileSync } from 'node:fs'
import { csvParseRows } from 'd3-dsv'

interface Field {
  readonly name: string
  readonly type: string
  readonly trueValues?: readonly string[]
  readonly falseValues?: readonly string[]
  readonly constraints?: {
    readonly required?: boolean
    readonly enum?: readonly string[]
    readonly pattern?: string
  }
}

/** A table as datapackage.json describes it. */
export interface TableResource {
  readonly name: string
  readonly path: string | string[]
  readonly sources?: readonly object[]
  readonly bytes?: number
  readonly hash?: string
  readonly dialect?: object
  readonly schema: {
    readonly fields: readonly Field[]
    readonly primaryKey?: readonly string[]
    readonly uniqueKeys?: readonly (readonly string[])[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[]
      readonly reference: { readonly resource: string; readonly fields: readonly string[] }
    }[]
  }
}

const read = ({ path }: TableResource): { header: readonly string[]; rows: readonly string[][] } => {
  const [header = [], ...rows] = csvParseRows(readFileSync(`public/data/${String(path)}`, 'utf8'))
  return { header, rows }
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

const isOfType = ({ type, trueValues = [], falseValues = [] }: Field, text: string): boolean => {
  if (type === 'integer') return /^-?\d+$/.test(text)
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(text)
  if (type === 'year') return /^\d{4}$/.test(text)
  if (type === 'date') return isDay(text)
  if (type === 'boolean') return [...trueValues, ...falseValues].includes(text)
  return type === 'string'
}

const valueProblem = (field: Field, text: string): string | undefined => {
  const { required, enum: codes, pattern } = field.constraints ?? {}
  if (text === '') return required ? 'is empty' : undefined
  if (!isOfType(field, text)) return `"${text}" is no ${field.type}`
  if (codes && !codes.includes(text)) return `"${text}" is not one of the codes`
  return pattern && !new RegExp(`^(?:${pattern})$`).test(text) ? `"${text}" is not of the pattern` : undefined
}

const keysOf = (table: TableResource, names: readonly string[]): string[] => {
  const { header, rows } = read(table)
  return rows.map((row) => names.map((name) => row[header.indexOf(name)] ?? '').join(' | '))
}

/** The disagreements of a table's file and its description: columns, values, keys and references. */
export const packageProblems = (table: TableResource, tables: readonly TableResource[]): string[] => {
  const { fields, primaryKey, uniqueKeys = [], foreignKeys = [] } = table.schema
  const { header, rows } = read(table)
  const problems: string[] = []
  if (header.join() !== fields.map(({ name }) => name).join()) problems.push(`columns are ${header.join()}`)
  rows.forEach((row, line) =>
    fields.forEach((field, index) => {
      const problem = valueProblem(field, row[index] ?? '')
      if (problem) problems.push(`line ${line + 2}, ${field.name} ${problem}`)
    }),
  )
  for (const key of [...(primaryKey ? [primaryKey] : []), ...uniqueKeys]) {
    const values = keysOf(table, key)
    if (new Set(values).size < values.length) problems.push(`${key.join()} is not unique`)
  }
  for (const { fields: names, reference } of foreignKeys) {
    const other =
      reference.resource === '' ? table : tables.find((candidate) => candidate.name === reference.resource)
    const known = new Set(other ? keysOf(other, reference.fields) : [])
    const lost = keysOf(table, names).filter((value) => value !== '' && !known.has(value))
    if (lost.length > 0) problems.push(`${names.join()} refers to nothing: ${lost.slice(0, 3).join()}`)
  }
  return problems
}
