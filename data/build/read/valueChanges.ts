import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const CHANGES_FILE = 'data/study/value-changes.csv'
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

export interface ChangeRow {
  readonly line: number
  readonly date: string
  /** First version with the new value. */
  readonly version: string
  /** Empty for a verdict on a figure of the study. */
  readonly entity: string
  readonly indicator: string
  readonly from: string
  readonly to: string
  readonly why: string
  readonly sourceIds: readonly string[]
}

export const readChanges = (bytes: Uint8Array, report: Report): ChangeRow[] =>
  readCsv(CHANGES_FILE, bytes, CHANGE_COLUMNS, report).map((row) => {
    const fields = fieldsOf(CHANGES_FILE, row, report)
    return {
      line: row.line,
      date: fields.day('date'),
      version: fields.day('version'),
      entity: fields.optional('entity') ?? '',
      indicator: fields.text('indicator'),
      from: fields.text('from'),
      to: fields.text('to'),
      why: fields.text('why'),
      sourceIds: fields.nonEmptyList('source_id'),
    }
  })
