import {
  CORRIDOR_VICTIMS,
  type CorridorVictims,
  ROUTE_FORMS,
  ROUTE_YEARS,
} from '../../../src/domain/corridors'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const CORRIDORS_FILE = 'data/evidence/corridors.csv'
export const CORRIDOR_COLUMNS = [
  'report_year',
  'origin',
  'destination',
  'transit',
  'victims',
  'child_sex',
  'forms',
  'basis',
  'source_id',
] as const

export interface CorridorRow {
  readonly line: number
  readonly year: number
  readonly origin: string
  readonly destination: string
  readonly transit: readonly string[]
  readonly victims: CorridorVictims
  readonly childSex?: string
  readonly forms: readonly string[]
  readonly basis?: string
  readonly sourceIds: readonly string[]
}

export const readCorridors = (bytes: Uint8Array, report: Report): CorridorRow[] =>
  readCsv(CORRIDORS_FILE, bytes, CORRIDOR_COLUMNS, report).map((row) => {
    const fields = fieldsOf(CORRIDORS_FILE, row, report)
    return {
      line: row.line,
      year: fields.year('report_year', ...ROUTE_YEARS),
      origin: fields.text('origin'),
      destination: fields.text('destination'),
      transit: fields.list('transit'),
      victims: fields.oneOf('victims', CORRIDOR_VICTIMS),
      childSex: fields.optionalOneOf('child_sex', ['girls', 'boys', 'girls and boys']),
      forms: fields.listOf('forms', ROUTE_FORMS),
      basis: fields.optionalOneOf('basis', ['profile', 'type']),
      sourceIds: fields.nonEmptyList('source_id'),
    }
  })
