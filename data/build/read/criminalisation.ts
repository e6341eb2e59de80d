import { OFFENCE_LEVELS, type OffenceLevel } from '../../../src/domain/treaty'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const CRIMINALISATION_FILE = 'data/evidence/criminalisation.csv'
export const CRIMINALISATION_COLUMNS = ['entity', 'year', 'level', 'month', 'source_id'] as const

/** The coding begins in 1967. A year after the source's last day is reported by a check. */
const YEARS = { first: 1967, last: 2100 } as const
const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

/** The level that the coding gives for a year, as of its end. */
export interface OffenceRow {
  readonly line: number
  readonly entity: string
  readonly year: number
  readonly level: OffenceLevel
  /** The month that the coding gives in a year, most often that of a new law. */
  readonly month?: string
  readonly sourceIds: readonly string[]
}

export const readCriminalisation = (bytes: Uint8Array, report: Report): OffenceRow[] =>
  readCsv(CRIMINALISATION_FILE, bytes, CRIMINALISATION_COLUMNS, report).map((row) => {
    const fields = fieldsOf(CRIMINALISATION_FILE, row, report)
    return {
      line: row.line,
      entity: fields.text('entity'),
      year: fields.year('year', YEARS.first, YEARS.last),
      level: fields.oneOf('level', OFFENCE_LEVELS),
      month: fields.optionalOneOf('month', MONTHS),
      sourceIds: fields.nonEmptyList('source_id'),
    }
  })
