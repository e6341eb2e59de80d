import type { Region } from './entity'
import type { IsoDay } from './treaty'

/** How the study words a total: about, more than, less than, exactly. */
export type Relation = '~' | '>' | '<' | '='

/** A total that the study itself published; kept beside ours, never used to correct it. */
export interface PublishedTotal {
  readonly id: string
  /** Theme the total belongs to, or `study`. */
  readonly map: string
  readonly indicator: string
  readonly scope: Region | 'all'
  readonly relation: Relation
  /** A count where `base` is given and the value is whole, otherwise a share from 0 to 1. */
  readonly value: number
  readonly base?: number
  readonly asOf: string | IsoDay
  readonly whereInReport: string
  readonly reading: string
}
