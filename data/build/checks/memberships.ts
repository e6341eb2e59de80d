import { certainFrom } from '../../../src/domain/treaty'
import { MEMBERSHIPS_FILE, type MembershipRow } from '../read/memberships'
import type { Organisation } from '../../../src/domain/entity'
import type { Check } from './check'

const reportOf =
  (report: Parameters<Check>[1], { line }: MembershipRow) =>
  (column: string, value: string, fault: string, expected: string) =>
    report({ file: MEMBERSHIPS_FILE, line, column, value, fault, expected })

/** Organisations that say of every member since when; lists of the others give no days. */
const DATED: readonly Organisation[] = ['eu', 'coe', 'cis', 'cbss']

/** A membership begins where its organisation says when, ends after it began, and a `never-member` row has no days. */
export const everyMembershipRunsForward: Check = ({ memberships }, report) => {
  for (const row of memberships) {
    const fail = reportOf(report, row)
    const { kind, organisation, from, to } = row
    if (kind === 'never-member') {
      if (from !== undefined) fail('from', from, 'is given for never-member', 'no day')
      if (to !== undefined) fail('to', to, 'is given for never-member', 'no day')
    } else if (kind === 'within-state' && to === undefined)
      fail('to', '', 'is empty for within-state', 'the day on which it became a state')
    else if (from === undefined && DATED.includes(organisation))
      fail('from', '', `is empty for ${organisation}`, 'the day, month or year since when')
    else if (from !== undefined && to !== undefined && to < certainFrom(from))
      fail('to', to, `is not after ${from}`, 'a later day than from')
  }
}

export const membershipsDoNotOverlap: Check = ({ memberships }, report) => {
  const byState = new Map<string, MembershipRow[]>()
  for (const row of memberships) {
    const key = `${row.entity} ${row.organisation}`
    const before = byState.get(key) ?? []
    const other = before.find(
      (one) =>
        one.kind === 'never-member' ||
        row.kind === 'never-member' ||
        ((one.to === undefined || row.from === undefined || row.from < one.to) &&
          (row.to === undefined || one.from === undefined || one.from < row.to)),
    )
    if (other)
      reportOf(report, row)(
        'organisation',
        row.organisation,
        `repeats line ${other.line} for ${row.entity}`,
        'one row for each time of membership',
      )
    byState.set(key, [...before, row])
  }
}
