import {
  CHILD_EXPLOITATIONS,
  type ChildExploitation,
  ROLES,
  type Role,
  type RoleStatement,
} from '../../../src/domain/evidence'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const TIP_FILE = 'data/evidence/tip-flows.csv'
const CHILD_COLUMNS = CHILD_EXPLOITATIONS.flatMap((kind) =>
  ROLES.map((role) => `child_${kind}_${role}` as const),
)
const TIP_COLUMNS = [
  'entity',
  'report_year',
  ...ROLES,
  ...CHILD_COLUMNS,
  'coded_jointly',
  'source_id',
] as const

/** First and last report that is coded; a map counts those up to its year (R6). */
export const REPORT_YEARS = { first: 2003, last: 2011 } as const

export interface TipRow {
  readonly line: number
  readonly entity: string
  readonly year: number
  /** Trafficking of anyone: `no` means "not mentioned" (R6). */
  readonly anyone: Readonly<Record<Role, 'yes' | 'no'>>
  readonly children: Readonly<Record<ChildExploitation, Readonly<Record<Role, RoleStatement>>>>
  readonly isCodedJointly: boolean
  readonly sourceIds: readonly string[]
}

const byRole = <T>(of: (role: Role) => T): Record<Role, T> => ({
  origin: of('origin'),
  transit: of('transit'),
  destination: of('destination'),
  internal: of('internal'),
})

export const readTipFlows = (bytes: Uint8Array, report: Report): TipRow[] =>
  readCsv(TIP_FILE, bytes, TIP_COLUMNS, report).map((row) => {
    const fields = fieldsOf(TIP_FILE, row, report)
    const statements = (kind: ChildExploitation) =>
      byRole((role) => fields.oneOf<RoleStatement>(`child_${kind}_${role}`, ['not-mentioned', 'no', 'yes']))
    return {
      line: row.line,
      entity: fields.text('entity'),
      year: fields.year('report_year', REPORT_YEARS.first, REPORT_YEARS.last),
      anyone: byRole((role) => fields.oneOf<'no' | 'yes'>(role, ['no', 'yes'])),
      children: {
        sexual: statements('sexual'),
        labour: statements('labour'),
        soldier: statements('soldier'),
      },
      isCodedJointly: fields.optionalOneOf('coded_jointly', ['serbia-and-montenegro']) !== undefined,
      sourceIds: fields.nonEmptyList('source_id'),
    }
  })
