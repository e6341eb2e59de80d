import type { ThemeId } from './themes'
import type { EntityCode, Region } from './entity'
import type { IsoDay } from './treaty'

/** The study's words of quantity where it gives no figure (R30). */
export const QUANTITY_WORDS = [
  'nearly-all',
  'virtually-all',
  'vast-majority',
  'majority',
  'few',
  'rare',
  'including',
] as const
export type QuantityWord = (typeof QUANTITY_WORDS)[number]

export const RELATIONS = ['=', '~', '>', '<', ...QUANTITY_WORDS, 'dominant', 'only-in'] as const
/** How the study words a total; `dominant` and `only-in` compare classes or sub-regions. */
export type Relation = (typeof RELATIONS)[number]

/** What a total covers; the study's "Eastern" and "Western Europe" are no sub-regions. */
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

/** A total that the study published; it never corrects ours. */
export interface PublishedTotal {
  readonly id: string
  readonly map: 'study' | ThemeId
  readonly indicator: string
  readonly scope: Scope
  readonly relation: Relation
  /** A count where `base` is given, else a share from 0 to 1; absent where the study uses words alone. */
  readonly value?: number
  readonly base?: number
  /** The base is ours: the study gives none with this figure. */
  readonly isBaseOurs?: true
  readonly asOf: string | IsoDay
  readonly named?: readonly EntityCode[]
  /** Entities that a second reading of "Eastern" or "Western Europe" assigns to the other. */
  readonly inDoubt?: readonly EntityCode[]
  /** For joint acts of an organisation: the entities that took part that day (decision 0032). */
  readonly takingPart?: readonly EntityCode[]
  readonly whereInReport: string
  readonly reading: string
}
