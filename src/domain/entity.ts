import { certainFrom, type IsoDay } from './treaty'

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

const COUNTS_AS_MEMBER: ReadonlySet<MembershipKind> = new Set(['member', 'participating-state', 'partner'])

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
  COUNTS_AS_MEMBER.has(membership.kind) && isOn(membership, day)

/** Whether it took part in a joint act on a day, by itself or within another state (decision 0035). */
export const tookPartOn = (membership: Membership, day: IsoDay): boolean =>
  belongsOn(membership, day) || (membership.kind === 'within-state' && isOn(membership, day))

export const NAME_KINDS = ['current', 'study', 'code', 'former', 'native', 'other'] as const
/** In search order: today's name, the study's of 2008, a standard code, a former, a native or any other name. */
export type NameKind = (typeof NAME_KINDS)[number]

export interface EntityName {
  readonly name: string
  readonly kind: NameKind
  /** BCP 47 tag of the name's language and script; `und` for a code. */
  readonly language: string
  /** Who used this name, if readers need to know it. */
  readonly note?: string
}

export type EntityNames = Readonly<Record<EntityCode, readonly EntityName[]>>

/** ISO 3166-1 alpha-3 code, or the user-assigned `XKX` for Kosovo (UNSCR 1244). */
export type EntityCode = string

export const REGIONS = ['eu-west', 'see', 'cis'] as const
export type Region = (typeof REGIONS)[number]

/** Orders entities by sub-region; within it they stay in the order in which they come. */
export const byRegion = <T extends { readonly region: Region }>(entities: readonly T[]): readonly T[] =>
  REGIONS.flatMap((region) => entities.filter((entity) => entity.region === region))

export interface Entity {
  readonly code: EntityCode
  /** Last part of the country page's address, such as `moldova`. */
  readonly slug: string
  /** Full name in use today, such as `Republic of Moldova`; `shortName` is `Moldova`. */
  readonly name: string
  readonly shortName: string
  /** Two letters of ISO 3166-1, or the user-assigned `XK`. */
  readonly letters: string
  readonly studyName: string
  readonly region: Region
  /** Memberships on the default day, 30 September 2007. */
  readonly groups: readonly Group[]
  /** Organisations it never joined and whose members alone can join some instrument (R22). */
  readonly neverMemberOf?: readonly Organisation[]
  /** The state with which the study counts it (Kosovo: `SRB`). */
  readonly countryOf?: EntityCode
  /** Day of independence, only where the study or our evidence gives it (R23). */
  readonly independentSince?: string
  readonly note?: string
}

/** The area of a total; the study's "Eastern" and "Western Europe" are no sub-regions. */
export const SCOPES = ['all', 'eu-west', 'see', 'cis', 'east', 'west'] as const
export type Scope = (typeof SCOPES)[number]

/** The sub-regions of each scope, by the first reading of its words. */
export const REGIONS_MEANT: Readonly<Record<Scope, readonly Region[]>> = {
  all: ['eu-west', 'see', 'cis'],
  'eu-west': ['eu-west'],
  see: ['see'],
  cis: ['cis'],
  east: ['see', 'cis'],
  west: ['eu-west'],
}
