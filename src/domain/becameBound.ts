import { type Span, spanBetween } from './day'
import type { Entity } from './entity'
import type { IsoDay, TreatyRecord } from './treaty'
import { bindingDay, type TreatyStatus } from './treatyStatus'

/** When a state became bound, as far as our sources tell (rule R20). */
export interface BecameBound {
  /** Its place on a time axis; the middle of the year where no more than the year is known. */
  readonly day: IsoDay
  /** The day to write, or the year. */
  readonly since: string
  readonly basis: NonNullable<TreatyStatus['basis']>
  /** Whether the day itself is known: not only its year, and not only a day by which the state was listed. */
  readonly isExact: boolean
}

/** When a state became bound, whatever the day asked for; undefined where no day is known. */
export const becameBound = (record: TreatyRecord | undefined, entity: Entity): BecameBound | undefined => {
  const binding = record && bindingDay(record, entity)
  if (!binding) return undefined
  const { shown, basis } = binding
  const isDayKnown = shown.length === 10
  return {
    day: isDayKnown ? shown : `${shown.slice(0, 4)}-07-01`,
    since: shown,
    basis,
    isExact: isDayKnown && basis !== 'listed',
  }
}

/** Which of two became bound first, and how long before the other; `first` is undefined for the same day. */
export interface TimeBetween {
  readonly first: 0 | 1 | undefined
  readonly span: Span
}

/**
 * The time between two days of one kind, both of deposit or both of entry into force. Undefined where one is not
 * known to the day, or where they are of different kinds, since months lie between deposit and entry into force.
 */
export const timeBetween = (
  a: BecameBound | undefined,
  b: BecameBound | undefined,
): TimeBetween | undefined => {
  if (!a?.isExact || !b?.isExact || a.basis !== b.basis) return undefined
  const first = a.day < b.day ? 0 : 1
  if (a.day === b.day) return { first: undefined, span: spanBetween(a.day, b.day) }
  return { first, span: first === 0 ? spanBetween(a.day, b.day) : spanBetween(b.day, a.day) }
}
