import { REGIONS } from '../../../src/domain/entity'
import type { PublishedTotal } from '../../../src/domain/published'
import { THEMES } from '../../../src/domain/themes'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

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
    const base = fields.optionalCount('base')
    const value = fields.text('value')
    const isCount = /^\d+$/.test(value) && base !== undefined && Number(value) <= base
    const isShare = /^0?\.\d+$/.test(value)
    const isWithoutBase = row.values.base === ''
    // What has a base that cannot be read fits none.
    if (isWithoutBase ? !isShare : base !== undefined && !isCount)
      fields.fail(
        'value',
        'does not fit its base',
        isWithoutBase ? 'a share between 0 and 1' : `a count up to ${base}`,
      )
    return {
      line: row.line,
      id: fields.text('id'),
      map: fields.oneOf('map', ['study', ...THEMES]),
      indicator: fields.text('indicator'),
      scope: fields.oneOf('scope', ['all', ...REGIONS]),
      relation: fields.oneOf('relation', ['~', '>', '<', '=']),
      value: Number(value),
      base,
      asOf: fields.period('as_of'),
      whereInReport: fields.text('where_in_report'),
      reading: fields.optional('reading') ?? '',
    }
  })
