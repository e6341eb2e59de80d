import { type Membership, MEMBERSHIP_KINDS, ORGANISATIONS } from '../../../src/domain/entity'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const MEMBERSHIPS_FILE = 'data/study/memberships.csv'
export const MEMBERSHIP_COLUMNS = [
  'entity',
  'organisation',
  'kind',
  'from',
  'to',
  'source_id',
  'locator',
] as const

export interface MembershipRow extends Membership {
  readonly line: number
  readonly entity: string
  readonly sourceIds: readonly string[]
  readonly locator: string
}

export const readMemberships = (bytes: Uint8Array, report: Report): MembershipRow[] =>
  readCsv(MEMBERSHIPS_FILE, bytes, MEMBERSHIP_COLUMNS, report).map((row) => {
    const fields = fieldsOf(MEMBERSHIPS_FILE, row, report)
    return {
      line: row.line,
      entity: fields.text('entity'),
      organisation: fields.oneOf('organisation', ORGANISATIONS),
      kind: fields.oneOf('kind', MEMBERSHIP_KINDS),
      from: fields.optionalPeriod('from'),
      to: fields.optionalPeriod('to'),
      sourceIds: fields.nonEmptyList('source_id'),
      locator: fields.text('locator'),
    }
  })
