import type { CsvField } from '../../data/csv'
import type { Entity } from '../../domain/entity'
import { type Cell, type SortKey, csvFields, sortKey } from './cells'
import type { Column, TableQuestion } from './column'
import { columnsOf } from './columns'

export type SortDirection = 'ascending' | 'descending'

/** What a sort needs of a row: its name, and its place in the sorted column. */
export interface Sortable {
  readonly name: string
  readonly key: SortKey
}

/** Sorts by number or word, then by name; silence is last in both directions, in the order of its kinds. */
export const sortRows = <Row extends Sortable>(
  rows: readonly Row[],
  direction: SortDirection,
  compare: (first: string, second: string) => number,
): Row[] => {
  const sign = direction === 'ascending' ? 1 : -1
  const byValue = (a: number | string, b: number | string): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
  return rows.toSorted(
    (a, b) =>
      a.key.silence - b.key.silence || sign * byValue(a.key.value, b.key.value) || compare(a.name, b.name),
  )
}

export interface Sort {
  readonly by: string
  readonly direction: SortDirection
}

/** By name: no order of merit. */
export const BY_NAME: Sort = { by: 'country', direction: 'ascending' }

export interface TableRow {
  readonly entity: Entity
  readonly classes: readonly string[]
  readonly cells: readonly Cell[]
}

/** The answer as a table, for the screen and the file. */
interface AnswerTable {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** By name where the present question lacks the requested column. */
  readonly sort: Sort
}

/** The countries that pass the filters with all that the map shows of them, in the requested order. */
export const answerTable = (question: TableQuestion, requested: Sort): AnswerTable => {
  const { answer, texts } = question
  const columns = columnsOf(question)
  const sort = columns.some(({ id }) => id === requested.by) ? requested : BY_NAME
  const sortIndex = columns.findIndex(({ id }) => id === sort.by)
  const rows = answer.inScope.flatMap((entity) => {
    const value = answer.valueOf.get(entity.code)
    if (!value || !answer.shown.has(entity.code)) return []
    const cells = columns.map(({ cell }) => cell(entity, value))
    const key = sortKey(cells[sortIndex] ?? { kind: 'empty' })
    return [{ entity, classes: value.classes, cells, key, name: entity.shortName }]
  })
  return { columns, rows: sortRows(rows, sort.direction, texts.compare), sort }
}

/** The table as CSV: rows and columns as shown, and a last column on what the file is. */
export const tableCsv = (
  { columns, rows }: AnswerTable,
  about: string,
): { header: string[]; rows: CsvField[][] } => ({
  header: [...columns.flatMap(({ csv }) => csv), 'about'],
  rows: rows.map(({ cells }) => [
    ...cells.flatMap((cell, index) => csvFields(cell, columns[index]?.csv.length ?? 1)),
    about,
  ]),
})
