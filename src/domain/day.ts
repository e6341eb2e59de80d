import type { IsoDay } from './treaty'

/** Whether the text is a calendar day as `YYYY-MM-DD`; 31 February is not. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** Returns the day of a moment in the reader's time zone. */
export const dayOf = (moment: Date): IsoDay =>
  [
    String(moment.getFullYear()).padStart(4, '0'),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-')

/** Today in the reader's time zone. */
export const today = (): IsoDay => dayOf(new Date())

const DAY_MS = 86_400_000

/** Days since 1 January 1970, negative before it. */
export const dayNumber = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

export const dayFromNumber = (number: number): IsoDay =>
  new Date(Math.round(number) * DAY_MS).toISOString().slice(0, 10)

/** Returns the day after a day. */
export const dayAfter = (day: IsoDay): IsoDay => dayFromNumber(dayNumber(day) + 1)

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
