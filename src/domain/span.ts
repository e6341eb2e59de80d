import type { IsoDay } from './treaty'
import { type Span, addMonths, dayNumber } from './day'

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
