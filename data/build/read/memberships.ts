import { type Membership, MEMBERSHIP_KINDS, ORGANISATIONS } from '../../../src/domain/membership'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

/** Path of the memberships of the states in organisations, with the documents that give them. */
export const MEMBERSHIPS_FILE = 'data/study/memberships.csv'
/** Columns of memberships.csv. */
export const MEMBERSHIP_COLUMNS = [
  'entity',
  'organisation',
  'kind',
  'from',
  'to',
  'source_id',
  'locator',
] as const

/** A membership with its source and its place in the file. */
export interface MembershipRow extends Membership {
  readonly line: number
  readonly entity: string
  readonly sourceIds: readonly string[]
  readonly locator: string
}

/** Reads memberships.csv. */
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
