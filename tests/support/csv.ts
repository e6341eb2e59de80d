import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'

/** A row of a CSV by column name; every column of the file is there, empty where the row says nothing. */
export type CsvRow = Readonly<Record<string, string>>

/** The words of a text. */
type WordOf<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | WordOf<Rest> : Text

/** Rows of a CSV that has these columns at least. */
type RowsWith<Columns extends string> = readonly (CsvRow & Readonly<Record<WordOf<Columns>, string>>)[]

/**
 * Rows of a CSV of the published dataset, such as `classes.csv`; throws where one of the named columns, such as
 * `entity theme class`, is not in the file, so that a renamed column never reads as empty.
 */
export const readDataCsv = <Columns extends string>(
  file: string,
  columns: Columns | readonly Columns[],
): RowsWith<Columns> => parseCsv(readFileSync(`public/data/${file}`, 'utf8'), file, columns)

/** Rows of the text of a CSV. `name` is what an error calls it. */
export const parseCsv = <Columns extends string>(
  text: string,
  name: string,
  columns: Columns | readonly Columns[],
): RowsWith<Columns> => {
  // A byte-order mark would become part of the first column's name.
  const rows = csvParse(text.replace(/^\uFEFF/, ''))
  const named = [columns].flat().flatMap((words) => words.split(' '))
  const missing = named.filter((column) => column && !rows.columns.includes(column))
  if (missing.length > 0) throw new Error(`${name} has no column ${missing.join(', ')}.`)
  return rows as unknown as RowsWith<Columns>
}
