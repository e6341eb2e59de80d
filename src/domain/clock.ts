import type { IsoDay } from './treaty'

/** Whether the text is a calendar day as `YYYY-MM-DD`; 31 February is not. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** Today in the reader's time zone. */
export const today = (): IsoDay => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

const DAY_MS = 86_400_000

/** Days since 1 January 1970, negative before it. */
export const dayNumber = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

export const dayFromNumber = (number: number): IsoDay =>
  new Date(Math.round(number) * DAY_MS).toISOString().slice(0, 10)

export const dayAfter = (day: IsoDay): IsoDay => dayFromNumber(dayNumber(day) + 1)

/** Longer than a dataset is of use without a new one. */
const MOST_MONTHS = 50 * 12

/** Today by a clock that may be wrong: not before a day, and not half a century after it. */
export const todaySince = (day: IsoDay): IsoDay => {
  const [now, last] = [today(), addMonths(day, MOST_MONTHS)]
  if (now.length > last.length || now > last) return last
  return now < day ? day : now
}

export interface Span {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** Returns the same day of a later month, or its last day where it is shorter. */
export const addMonths = (day: IsoDay, months: number): IsoDay => {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const prefix = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  return ['', '-30', '-29', '-28'].reduce(
    (found, end) => (isDay(found) ? found : `${prefix}${end}`),
    `${prefix}${day.slice(7)}`,
  )
}

export const spanBetween = (earlier: IsoDay, later: IsoDay): Span => {
  const [from, to] = [earlier, later].map(
    (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
  ) as [number, number]
  const months = addMonths(earlier, to - from) > later ? to - from - 1 : to - from
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: dayNumber(later) - dayNumber(addMonths(earlier, months)),
  }
}

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

const isYear = (text: string): boolean => YEAR.test(text)

/** Whether a text is a year or a day of the calendar. */
export const isTime = (text: string): text is Time => isYear(text) || isDay(text)

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

/** The number of a time on a slider: a year itself, or of a day the days since 1970. */
export const timeNumber = (time: Time): number => (isYear(time) ? Number(time) : dayNumber(time))

/** The time of a number on a slider. */
export const timeFromNumber = ({ kind }: Pick<Reach, 'kind'>, number: number): Time =>
  kind === 'years' ? String(number) : dayFromNumber(number)

/** The place of a time between the ends of a reach, from 0 to 1 within them. */
export const shareOf = ({ first, last }: Pick<Reach, 'first' | 'last'>, time: Time): number =>
  (timeNumber(time) - timeNumber(first)) / (timeNumber(last) - timeNumber(first))

/** The time some months later, or earlier where negative, within the reach; of years the next or the previous one. */
export const timeAfter = (reach: Reach, time: Time, months: number): Time =>
  timeWithin(
    reach,
    reach.kind === 'years' ? String(Number(time) + Math.sign(months)) : addMonths(time, months),
  )

/** One step of Play: so many months, for so many milliseconds. */
export const PLAY_STEP = {
  years: { months: 12, ms: 900 },
  days: { months: 3, ms: 150 },
} as const satisfies Readonly<Record<Reach['kind'], { readonly months: number; readonly ms: number }>>

const KEY_MONTHS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
}

/** The time to which a key moves a slider over days, by a month or a year; of years the browser moves it. */
export const timeByKey = (reach: Reach, time: Time, key: string): Time | undefined => {
  const months = KEY_MONTHS[key]
  return months === undefined || reach.kind === 'years' ? undefined : timeAfter(reach, time, months)
}

/** The attributes of a slider over a reach, with a time shown. */
export const sliderRange = (
  { first, last }: Pick<Reach, 'first' | 'last'>,
  time: Time,
): Readonly<Record<'min' | 'max' | 'value', number>> => ({
  min: timeNumber(first),
  max: timeNumber(last),
  value: timeNumber(time),
})

/** The years that have a mark on an axis: each one, or of days those that can be divided by five. */
export const markedYears = ({
  kind,
  first,
  last,
}: Pick<Reach, 'kind' | 'first' | 'last'>): readonly Time[] => {
  const [from, to] = [first, last].map(yearOf) as [number, number]
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).filter(
    (year) => kind === 'years' || (Number(year) % 5 === 0 && `${year}-01-01` >= first),
  )
}

/** Something that holds from a time on, until the next one begins. */
interface Begun {
  readonly from: Time
}

/** The one of some periods, in their order, that holds at a time; the first one before it begins. */
export const periodAt = <Period extends Begun>(periods: readonly Period[], time: Time): Period | undefined =>
  periods.findLast(({ from }) => from <= time) ?? periods[0]
