import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

/** Path of the log of published values that changed. */
export const CHANGES_FILE = 'data/study/value-changes.csv'
/** Columns of value-changes.csv. */
export const CHANGE_COLUMNS = [
  'date',
  'version',
  'entity',
  'indicator',
  'from',
  'to',
  'why',
  'source_id',
] as const

/** A published value that a later version of the data changed, with its place in the file. */
export interface ChangeRow {
  readonly line: number
  readonly date: string
  /** First version of the data that has the new value. */
  readonly version: string
  readonly entity: string
  readonly indicator: string
  readonly from: string
  readonly to: string
  readonly why: string
  readonly sourceIds: readonly string[]
}

/** Reads value-changes.csv. */
export const readChanges = (bytes: Uint8Array, report: Report): ChangeRow[] =>
  readCsv(CHANGES_FILE, bytes, CHANGE_COLUMNS, report).map((row) => {
    const fields = fieldsOf(CHANGES_FILE, row, report)
    return {
      line: row.line,
      date: fields.day('date'),
      version: fields.day('version'),
      entity: fields.text('entity'),
      indicator: fields.text('indicator'),
      from: fields.text('from'),
      to: fields.text('to'),
      why: fields.text('why'),
      sourceIds: fields.nonEmptyList('source_id'),
    }
  })
