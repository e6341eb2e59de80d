import type { EntityCode, Region } from './entity'
import type { IsoDay } from './treaty'

/** Words of quantity that the study uses where it gives no figure (rule R30). */
export const QUANTITY_WORDS = [
  'nearly-all',
  'virtually-all',
  'vast-majority',
  'majority',
  'few',
  'rare',
] as const
export type QuantityWord = (typeof QUANTITY_WORDS)[number]

/** How the study words a total: exactly, about, more than, less than; or in words alone. */
export const RELATIONS = ['=', '~', '>', '<', ...QUANTITY_WORDS, 'dominant', 'only-in'] as const
/** How the study words a total; `dominant` and `only-in` set classes or sub-regions beside each other. */
export type Relation = (typeof RELATIONS)[number]

/** What a total is about: everything, a sub-region, or the study's "Eastern" and "Western Europe", which are none. */
export const SCOPES = ['all', 'eu-west', 'see', 'cis', 'east', 'west'] as const
export type Scope = (typeof SCOPES)[number]

/** The sub-regions that a total is about, by the first reading of its words. */
export const REGIONS_MEANT: Readonly<Record<Scope, readonly Region[]>> = {
  all: ['eu-west', 'see', 'cis'],
  'eu-west': ['eu-west'],
  see: ['see'],
  cis: ['cis'],
  east: ['see', 'cis'],
  west: ['eu-west'],
}

/** A total that the study itself published; kept beside ours, never used to correct it. */
export interface PublishedTotal {
  readonly id: string
  /** Theme the total belongs to, or `study`. */
  readonly map: string
  readonly indicator: string
  readonly scope: Scope
  readonly relation: Relation
  /** A count where `base` is given, otherwise a share from 0 to 1; none where the study uses words alone. */
  readonly value?: number
  readonly base?: number
  readonly asOf: string | IsoDay
  /** The entities that the study names as those counted. */
  readonly named?: readonly EntityCode[]
  /** Entities that a second reading of "Eastern" or "Western Europe" counts with the other. */
  readonly inDoubt?: readonly EntityCode[]
  /** Of what an organisation adopted jointly: the entities that took part in it on that day (decision 0032). */
  readonly takingPart?: readonly EntityCode[]
  readonly whereInReport: string
  readonly reading: string
}
