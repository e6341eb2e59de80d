import { REGIONS } from '../../../src/domain/entity'
import type { PublishedTotal } from '../../../src/domain/published'
import { THEMES } from '../../../src/domain/themes'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf, isPeriod } from './fields'

/** Path of the file of the totals the study published. */
export const TOTALS_FILE = 'data/study/published-totals.csv'
/** Columns of published-totals.csv. */
export const TOTAL_COLUMNS = [
  'id',
  'map',
  'indicator',
  'scope',
  'relation',
  'value',
  'base',
  'as_of',
  'where_in_report',
  'reading',
] as const

/** A published total with its place in the file. */
export interface TotalRow extends PublishedTotal {
  readonly line: number
}

/** Reads published-totals.csv. A value with a base is a count within it; one without is a share. */
export const readTotals = (bytes: Uint8Array, report: Report): TotalRow[] =>
  readCsv(TOTALS_FILE, bytes, TOTAL_COLUMNS, report).map((row) => {
    const fields = fieldsOf(TOTALS_FILE, row, report)
    const base = fields.optional('base')
    if (base !== undefined && !/^\d+$/.test(base)) fields.fail('base', 'is not a count', 'a whole number')
    const value = fields.text('value')
    const isCount = /^\d+$/.test(value) && Number(value) <= Number(base)
    const isShare = /^0?\.\d+$/.test(value)
    if (base === undefined ? !isShare : !isCount)
      fields.fail(
        'value',
        'does not fit its base',
        base === undefined ? 'a share between 0 and 1' : `a count up to ${base}`,
      )
    const asOf = fields.text('as_of')
    if (asOf !== '' && !isPeriod(asOf))
      fields.fail('as_of', 'is not a day, month or year', 'YYYY-MM-DD, YYYY-MM or YYYY')
    return {
      line: row.line,
      id: fields.text('id'),
      map: fields.oneOf('map', ['study', ...THEMES]),
      indicator: fields.text('indicator'),
      scope: fields.oneOf('scope', ['all', ...REGIONS]),
      relation: fields.oneOf('relation', ['~', '>', '<', '=']),
      value: Number(value),
      base: base === undefined ? undefined : Number(base),
      asOf,
      whereInReport: fields.text('where_in_report'),
      reading: fields.optional('reading') ?? '',
    }
  })
