import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

/** Path of the file of detected child victims. */
export const VICTIMS_FILE = 'data/evidence/unodc-child-victims.csv'
/** Columns of counts, in the order UNODC's figures are kept. */
export const VICTIM_COUNTS = [
  'girls',
  'boys',
  'other_sex',
  'children',
  'all_victims',
  'children_sexual_exploitation',
  'children_forced_labour',
  'children_other_exploitation',
] as const
/** A column of counts. */
export type VictimCount = (typeof VICTIM_COUNTS)[number]
/** Columns of unodc-child-victims.csv. */
export const VICTIM_COLUMNS = ['entity', 'year', ...VICTIM_COUNTS, 'source_id'] as const

/** Detected child victims of one entity in one year, with its place in the file. */
export interface VictimsRow {
  readonly line: number
  readonly entity: string
  readonly year: number
  /** Numbers, or `<5` as UNODC prints it; absent where it prints nothing. */
  readonly counts: Readonly<Partial<Record<VictimCount, number | '<5'>>>
  readonly sourceIds: readonly string[]
}

/** Reads unodc-child-victims.csv. */
export const readVictims = (bytes: Uint8Array, report: Report): VictimsRow[] =>
  readCsv(VICTIMS_FILE, bytes, VICTIM_COLUMNS, report).map((row) => {
    const fields = fieldsOf(VICTIMS_FILE, row, report)
    const count = (column: VictimCount): number | '<5' | undefined => {
      const value = fields.optional(column)
      if (value === undefined || value === '<5') return value
      if (!/^\d+$/.test(value)) fields.fail(column, 'is not a count', 'a whole number or <5')
      return Number(value)
    }
    return {
      line: row.line,
      entity: fields.text('entity'),
      year: fields.year('year', 2007, 2021),
      counts: Object.fromEntries(VICTIM_COUNTS.map((column) => [column, count(column)])),
      sourceIds: fields.nonEmptyList('source_id'),
    }
  })
