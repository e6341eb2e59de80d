import type { EntityCode } from './entity'
import type { RuleId } from './rules'
import type { IsoDay } from './treaty'

/** Since when trafficking is coded as an offence, in part and in full (R29). */
export interface OffenceRecord {
  readonly entity: EntityCode
  readonly partial?: string
  readonly full?: string
  readonly knownUntil?: IsoDay
  readonly sourceIds: readonly string[]
  readonly locator: string
}

/** `in-the-course`: the day lies in the year or month of a change whose day is not coded. */
export const OFFENCE_WORDINGS = [
  'full',
  'partial',
  'not-yet',
  'before-independence',
  'in-the-course',
  'not-known-since',
  'not-coded',
] as const

export interface OffenceStatus {
  readonly class: 'full' | 'partial' | 'not-yet' | 'not-known'
  readonly wording: (typeof OFFENCE_WORDINGS)[number]
  /** Year or month of the coded change; for `not-known-since` the last day of the coding. */
  readonly since?: string
  readonly rule: RuleId
}
