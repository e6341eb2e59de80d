import type { CsvTable } from '../../data/csv'
import type { Entity } from '../../domain/entity'
import type { RuleId } from '../../domain/evidence'
import { type Sort, sortRows } from '../../ui/sorting'
import { type Cell, type Column, csvFields, sortKey, type TableQuestion } from './cells'
import { columnsOf } from './columns'

/** By name: no order of merit. */
export const BY_NAME: Sort = { by: 'country', direction: 'ascending' }

export interface TableRow {
  readonly entity: Entity
  readonly classes: readonly string[]
  readonly rule: RuleId
  readonly cells: readonly Cell[]
}

/** The answer as a table, for the screen and the file. */
interface AnswerTable {
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** By name where the present question lacks the requested column. */
  readonly sort: Sort
}

/** The countries that pass the filters in the requested order, with all that the map shows of them by default. */
export const answerTable = (
  question: TableQuestion,
  requested: Sort,
  columns: readonly Column[] = columnsOf(question),
): AnswerTable => {
  const { answer, texts } = question
  const sort = columns.some(({ id }) => id === requested.by) ? requested : BY_NAME
  const sortIndex = columns.findIndex(({ id }) => id === sort.by)
  const rows = answer.inScope.flatMap((entity) => {
    const value = answer.valueOf.get(entity.code)
    if (!value || !answer.shown.has(entity.code)) return []
    const cells = columns.map(({ cell }) => cell(entity, value))
    const key = sortKey(cells[sortIndex] ?? { kind: 'empty' })
    return [{ entity, classes: value.classes, rule: value.rule, cells, key, name: entity.shortName }]
  })
  return { columns, rows: sortRows(rows, sort.direction, texts.compare), sort }
}

/** The table as rows and columns of a file. */
export const tableCsv = ({ columns, rows }: AnswerTable): CsvTable => ({
  header: columns.flatMap(({ csv }) => csv),
  rows: rows.map(({ cells }) =>
    cells.flatMap((cell, index) => csvFields(cell, columns[index]?.csv.length ?? 1)),
  ),
})
