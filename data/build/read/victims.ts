import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const VICTIMS_FILE = 'data/evidence/unodc-child-victims.csv'
/** Columns of counts, in UNODC's order. */
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
export type VictimCount = (typeof VICTIM_COUNTS)[number]
/** Divisions of the children that UNODC prints. */
export const VICTIM_PARTS = {
  sex: ['girls', 'boys', 'other_sex'],
  form: ['children_sexual_exploitation', 'children_forced_labour', 'children_other_exploitation'],
} as const satisfies Record<string, readonly VictimCount[]>
export type VictimPart = keyof typeof VICTIM_PARTS
export const VICTIM_COLUMNS = ['entity', 'year', ...VICTIM_COUNTS, 'parts_exceed', 'source_id'] as const

/** Numbers, or `<5` as UNODC prints it; absent where it prints nothing. */
export type VictimCounts = Readonly<Partial<Record<VictimCount, number | '<5'>>>

export interface VictimsRow {
  readonly line: number
  readonly entity: string
  readonly year: number
  readonly counts: VictimCounts
  /** Parts that exceed the children in the source itself (docs/decisions/0041). */
  readonly partsExceed: readonly VictimPart[]
  /** Counts that UNODC printed otherwise in the release that is not taken (docs/decisions/0093). */
  readonly otherRelease: VictimCounts
  readonly sourceIds: readonly string[]
}

/** "girls=35", "children=<5". */
const OTHER_COUNT = new RegExp(`^(${VICTIM_COUNTS.join('|')})=(<5|0|[1-9]\\d{0,6})$`)

export const readVictims = (bytes: Uint8Array, report: Report): VictimsRow[] =>
  readCsv(VICTIMS_FILE, bytes, [...VICTIM_COLUMNS, 'other_release'], report).map((row) => {
    const fields = fieldsOf(VICTIMS_FILE, row, report)
    return {
      line: row.line,
      entity: fields.text('entity'),
      year: fields.year('year', 2007, 2023),
      counts: Object.fromEntries(VICTIM_COUNTS.map((column) => [column, fields.optionalCount(column, '<5')])),
      otherRelease: Object.fromEntries(
        fields.list('other_release').flatMap((item) => {
          const [, column = '', count = ''] = OTHER_COUNT.exec(item) ?? []
          if (column === '') fields.fail('other_release', `has "${item}"`, 'COUNT=NUMBER or COUNT=<5')
          return column === '' ? [] : [[column, count === '<5' ? count : Number(count)]]
        }),
      ),
      partsExceed: fields.listOf('parts_exceed', Object.keys(VICTIM_PARTS) as VictimPart[]),
      sourceIds: fields.nonEmptyList('source_id'),
    }
  })
