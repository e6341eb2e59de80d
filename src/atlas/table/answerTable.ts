import type { CsvField } from '../../data/csv'
import type { Entity } from '../../domain/entity'
import { type Cell, csvFields, sortKey } from './cells'
import { type Column, type TableQuestion } from './column'
import { columnsOf } from './columns'
import { type SortDirection, sortRows } from './sortRows'

/** By which column, and which way. */
export interface Sort {
  readonly by: string
  readonly direction: SortDirection
}

/** By name: no order of merit. */
export const BY_NAME: Sort = { by: 'country', direction: 'ascending' }

/** A country with its fields, in the order of the columns. */
export interface TableRow {
  readonly entity: Entity
  readonly classes: readonly string[]
  readonly cells: readonly Cell[]
}

/** The answer as a table: what is drawn and what is saved are both made from it. */
export interface AnswerTable {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** As asked for; by name where the present question has no such column. */
  readonly sort: Sort
}

/** The countries that the filters leave, with all that the map shows of them, in the order asked for. */
export const answerTable = (question: TableQuestion, asked: Sort): AnswerTable => {
  const { answer, texts } = question
  const columns = columnsOf(question)
  const sort = columns.some(({ id }) => id === asked.by) ? asked : BY_NAME
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

/** The table as a file: its rows and columns as they stand, and in a last column what the file is. */
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
