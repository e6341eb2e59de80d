import type { IsoDay } from './treaty'

/** Whether the text is a day of the calendar as `YYYY-MM-DD`; 31 February is not. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** The day of a moment in the reader's own calendar. */
export const dayOf = (moment: Date): IsoDay =>
  [
    String(moment.getFullYear()).padStart(4, '0'),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-')

const DAY_MS = 86_400_000

/** Days since 1 January 1970, negative before it: a place on a time axis. */
export const dayNumber = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

/** The day at a place on a time axis. */
export const dayFromNumber = (number: number): IsoDay =>
  new Date(Math.round(number) * DAY_MS).toISOString().slice(0, 10)

/** The same day of another year; 29 February becomes 28 February where there is none. */
export const addYears = (day: IsoDay, years: number): IsoDay => {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  const moved = `${year}${day.slice(4)}`
  return isDay(moved) ? moved : `${year}-02-28`
}

/** The day itself where it lies within the range, else the range's nearer end. */
export const clampDay = (day: IsoDay, first: IsoDay, last: IsoDay): IsoDay => {
  if (day < first) return first
  return day > last ? last : day
}
