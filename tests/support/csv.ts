import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'

/** A row of a CSV by column name; every column of the file is there, empty where the row says nothing. */
export type CsvRow = Readonly<Record<string, string>>

/**
 * Rows of a CSV of the published dataset, such as `classes.csv`; throws where one of the named columns is
 * not in the file, so that a renamed column never reads as empty.
 */
export const readDataCsv = <Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly (CsvRow & Readonly<Record<Column, string>>)[] =>
  parseCsv(readFileSync(`public/data/${file}`, 'utf8'), file, columns)

/** Rows of the text of a CSV. `name` is what an error calls it. */
export const parseCsv = <Column extends string>(
  text: string,
  name: string,
  columns: readonly Column[],
): readonly (CsvRow & Readonly<Record<Column, string>>)[] => {
  // A byte-order mark would become part of the first column's name.
  const rows = csvParse(text.replace(/^\uFEFF/, ''))
  const missing = columns.filter((column) => !rows.columns.includes(column))
  if (missing.length > 0) throw new Error(`${name} has no column ${missing.join(', ')}.`)
  return rows as unknown as readonly (CsvRow & Readonly<Record<Column, string>>)[]
}
