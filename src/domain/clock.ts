import { isDay } from './day'

/** A year as `YYYY` or a day as `YYYY-MM-DD`; of one kind, the order of texts is the order of times. */
export type Time = string

/** The times that a question can be asked for (R2): whole years, or days. */
export interface Reach {
  readonly kind: 'years' | 'days'
  readonly first: Time
  readonly last: Time
  /** The time of the question where a reader sets none. */
  readonly usual: Time
}

const YEAR = /^\d{4}$/

export const isYear = (text: string): boolean => YEAR.test(text)

/** Whether a text is a year or a day of the calendar. */
export const isTime = (text: string): text is Time => isYear(text) || isDay(text)

/** The year of a time. */
export const yearOf = (time: Time): number => Number(time.slice(0, 4))

const inKind = (kind: Reach['kind'], set: Time): Time => {
  if (kind === 'years') return set.slice(0, 4)
  return isYear(set) ? `${set}-12-31` : set
}

/**
 * The time of a question, by what a reader has set for all of them: a year is its 31 December for a question of days,
 * a day is its year for a question of years, and neither leaves the question's reach.
 */
export const timeWithin = ({ kind, first, last, usual }: Reach, set: Time | null): Time => {
  if (set === null) return usual
  const own = inKind(kind, set)
  if (own < first) return first
  return own > last ? last : own
}

/** Something that holds from a time on, until the next one begins. */
interface Begun {
  readonly from: Time
}

/** The one of some periods, in their order, that holds at a time; the first one before it begins. */
export const periodAt = <Period extends Begun>(periods: readonly Period[], time: Time): Period | undefined =>
  periods.findLast(({ from }) => from <= time) ?? periods[0]
