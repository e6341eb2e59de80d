import type { EntityCode } from './entity'

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
