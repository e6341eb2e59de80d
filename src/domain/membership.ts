import type { IsoDay } from './treaty'
import { certainFrom } from './treatyStatus'

/** Organisations and initiatives whose members the atlas can show alone, in the order in which they are offered. */
export const GROUPS = ['eu', 'coe', 'osce', 'cis', 'cbss', 'seci', 'stability-pact'] as const
export type Group = (typeof GROUPS)[number]

/** Organisations of which memberships are known; to the ILO only who could not join its conventions. */
export const ORGANISATIONS = [...GROUPS, 'ilo'] as const
export type Organisation = (typeof ORGANISATIONS)[number]

/**
 * How a state belongs to an organisation. The first three are those whom a group shows: the OSCE has participating
 * States, and the Stability Pact partners of the region. `within-state`: as part of a state that belonged, before it was one
 * of its own. `never-member`: a source that lists all members does not name it.
 */
export const MEMBERSHIP_KINDS = [
  'member',
  'participating-state',
  'partner',
  'associate',
  'founding-state',
  'observer',
  'supporting-partner',
  'within-state',
  'never-member',
] as const
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number]

const BELONGING: ReadonlySet<MembershipKind> = new Set(['member', 'participating-state', 'partner'])

/** One state's membership of one organisation. */
export interface Membership {
  readonly organisation: Organisation
  readonly kind: MembershipKind
  /** First day, or its month or year; none where the sources list the state and give no day. */
  readonly from?: string
  /** Day on which it ended, or its month. */
  readonly to?: string
}

const isOn = ({ from, to }: Membership, day: IsoDay): boolean =>
  (from === undefined || certainFrom(from) <= day) && (to === undefined || day < to)

/** Whether a row of memberships makes its state one of a group on a day (docs/decisions/0035-memberships-as-data.md). */
export const belongsOn = (membership: Membership, day: IsoDay): boolean =>
  BELONGING.has(membership.kind) && isOn(membership, day)

/** Whether it took part in what was adopted jointly on a day, on its own or as part of another state (decision 0032). */
export const tookPartOn = (membership: Membership, day: IsoDay): boolean =>
  belongsOn(membership, day) || (membership.kind === 'within-state' && isOn(membership, day))
