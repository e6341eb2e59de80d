import type { IsoDay } from './treaty'
import { certainFrom } from './treatyStatus'

/** Organisations by which the map can be filtered, in display order. */
export const GROUPS = ['eu', 'coe', 'osce', 'cis', 'cbss', 'seci', 'stability-pact'] as const
export type Group = (typeof GROUPS)[number]

/** For the ILO, only who could not join its conventions is recorded. */
export const ORGANISATIONS = [...GROUPS, 'ilo'] as const
export type Organisation = (typeof ORGANISATIONS)[number]

/**
 * Kinds of membership. The first three count for a group's filter: the OSCE has participating States, the Stability
 * Pact partners. `within-state`: part of a member state before independence. `never-member`: absent from a full list.
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
type MembershipKind = (typeof MEMBERSHIP_KINDS)[number]

const BELONGING: ReadonlySet<MembershipKind> = new Set(['member', 'participating-state', 'partner'])

export interface Membership {
  readonly organisation: Organisation
  readonly kind: MembershipKind
  /** Day, month or year; absent where the sources give none. */
  readonly from?: string
  readonly to?: string
}

const isOn = ({ from, to }: Membership, day: IsoDay): boolean =>
  (from === undefined || certainFrom(from) <= day) && (to === undefined || day < to)

/** Whether the state belongs to the group on a day (docs/decisions/0035-memberships-as-data.md). */
export const belongsOn = (membership: Membership, day: IsoDay): boolean =>
  BELONGING.has(membership.kind) && isOn(membership, day)

/** Whether it took part in a joint act on a day, by itself or within another state (decision 0032). */
export const tookPartOn = (membership: Membership, day: IsoDay): boolean =>
  belongsOn(membership, day) || (membership.kind === 'within-state' && isOn(membership, day))
