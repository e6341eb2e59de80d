import type { Group, Organisation } from './membership'

/** What a name is to its entity, in the order in which a search prefers them. */
export const NAME_KINDS = ['current', 'study', 'code', 'former', 'native', 'other'] as const
/**
 * `current`: today's; `study`: as the study of 2008 prints it; `code`: letters of a standard; `former`: in use
 * before; `native`: in a language of the country; `other`: any other that readers use.
 */
export type NameKind = (typeof NAME_KINDS)[number]

/** A name by which an entity may be looked for. */
export interface EntityName {
  readonly name: string
  readonly kind: NameKind
  /** BCP 47 tag of the name's language and script; `und` for a code. */
  readonly language: string
  /** What a reader must know who used this name. */
  readonly note?: string
}

/** Names of every entity. */
export type EntityNames = Readonly<Record<EntityCode, readonly EntityName[]>>

/** Code of an entity: ISO 3166-1 alpha-3, with the user-assigned `XKX` for Kosovo (UNSCR 1244). */
export type EntityCode = string

/** The study's three groups of countries, in the order the study names them. */
export const REGIONS = ['eu-west', 'see', 'cis'] as const
export type Region = (typeof REGIONS)[number]

/** A country or territory of the study. */
export interface Entity {
  readonly code: EntityCode
  /** Last part of the country page's address, such as `moldova`. */
  readonly slug: string
  /** Name in full as used today, such as `Republic of Moldova`. */
  readonly name: string
  /** Name for titles, labels and lists, such as `Moldova`. */
  readonly shortName: string
  /** Name as printed in the study of 2008. */
  readonly studyName: string
  readonly region: Region
  /** Organisations to which it belonged on the study's day, 30 September 2007. */
  readonly groups: readonly Group[]
  /** Organisations of which it never was a member, where an instrument is open to members only (rule R22). */
  readonly neverMemberOf?: readonly Organisation[]
  /** The state the study counts it with where it has no participation of its own (Kosovo: `SRB`). */
  readonly countryOf?: EntityCode
  /** Day of independence, only where the study or our evidence gives it (rule R23). */
  readonly independentSince?: string
  /** The study's own footnote, or a note on the name or status. */
  readonly note?: string
}
