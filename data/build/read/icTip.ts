import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const IC_TIP_FILE = 'data/codes/ic-tip.csv'
const COLUMNS = ['file', 'column', 'code', 'concept', 'fit', 'limits', 'source'] as const

/** How a field of ours fits what the international classification records of a case. */
export const FITS = ['total', 'statement', 'law', 'none'] as const

export interface IcTipRow {
  readonly line: number
  readonly file: string
  readonly column: string
  readonly code?: string
  readonly concept?: string
  readonly fit: (typeof FITS)[number]
  readonly limits: string
  readonly source: string
}

export const readIcTip = (bytes: Uint8Array, report: Report): IcTipRow[] =>
  readCsv(IC_TIP_FILE, bytes, COLUMNS, report).map((row) => {
    const fields = fieldsOf(IC_TIP_FILE, row, report)
    return {
      line: row.line,
      file: fields.text('file'),
      column: fields.text('column'),
      code: fields.optional('code'),
      concept: fields.optional('concept'),
      fit: fields.oneOf('fit', FITS),
      limits: fields.text('limits'),
      source: fields.text('source'),
    }
  })
