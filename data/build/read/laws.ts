import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const LAWS_FILE = 'data/study/laws.csv'
const LAW_COLUMNS = ['source_id', 'law', 'printed'] as const

/** The name of the law that a source prints or describes, where two laws of a country are told apart. */
export interface LawRow {
  readonly line: number
  readonly sourceId: string
  readonly law: string
  /** Whether the source has no date and is known to print the law as it is after 2009. */
  readonly isPrintedLater: boolean
}

export const readLaws = (bytes: Uint8Array, report: Report): LawRow[] =>
  readCsv(LAWS_FILE, bytes, LAW_COLUMNS, report).map((row) => {
    const fields = fieldsOf(LAWS_FILE, row, report)
    return {
      line: row.line,
      sourceId: fields.text('source_id'),
      law: fields.text('law'),
      isPrintedLater: fields.optionalOneOf('printed', ['later']) !== undefined,
    }
  })
