import type { OffenceRecord } from '../../../src/domain/treaty'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const CRIMINALISATION_FILE = 'data/evidence/criminalisation.csv'
export const CRIMINALISATION_COLUMNS = [
  'entity',
  'first_partial_year',
  'first_full_year',
  'month_of_full',
  'level_2007',
  'level_2009',
  'source_id',
  'locator',
] as const

/** A year after the source's last day is reported by a check. */
const OFFENCE_YEARS = { first: 1900, last: 2100 } as const
const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const
const LEVELS = ['none', 'partial', 'full'] as const
export type OffenceLevel = (typeof LEVELS)[number]

/** A row without its last day, which its source gives, and with the levels as coded. */
export interface OffenceRow extends Omit<OffenceRecord, 'knownUntil'> {
  readonly line: number
  readonly levels: Readonly<Record<2007 | 2009, OffenceLevel>>
}

export const readCriminalisation = (bytes: Uint8Array, report: Report): OffenceRow[] =>
  readCsv(CRIMINALISATION_FILE, bytes, CRIMINALISATION_COLUMNS, report).map((row) => {
    const fields = fieldsOf(CRIMINALISATION_FILE, row, report)
    const { first, last } = OFFENCE_YEARS
    const partial = fields.optionalYear('first_partial_year', first, last)
    const year = fields.optionalYear('first_full_year', first, last)
    const month = fields.optionalOneOf('month_of_full', MONTHS)
    if (month !== undefined && row.values.first_full_year === '')
      fields.fail('month_of_full', 'is a month without its year', 'a year in first_full_year')
    return {
      line: row.line,
      entity: fields.text('entity'),
      partial: partial === undefined ? undefined : String(partial),
      full: year === undefined ? undefined : [year, month?.padStart(2, '0')].filter(Boolean).join('-'),
      levels: { 2007: fields.oneOf('level_2007', LEVELS), 2009: fields.oneOf('level_2009', LEVELS) },
      sourceIds: fields.nonEmptyList('source_id'),
      locator: fields.text('locator'),
    }
  })
