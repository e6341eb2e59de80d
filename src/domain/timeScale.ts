import { dayNumber } from './day'
import type { Step } from './dayTimeline'

/** The period of a chart and its highest count. */
export interface Extent {
  readonly first: string
  readonly last: string
  readonly base: number
}

/** Where a chart draws a day and a count. */
interface ChartPlaces {
  readonly x: (day: string) => number
  readonly y: (count: number) => number
}

/** Places in days to the right and in counts upwards. */
export const daysAndCounts = ({ first, base }: Extent): ChartPlaces => ({
  x: (day) => dayNumber(day) - dayNumber(first),
  y: (count) => base - count,
})

/** Where the line of a step chart goes: its edge, and apart the rises by a listing, which are dashed (R31). */
interface StepLines {
  readonly edge: string
  readonly line: string
  readonly listed: string
}

/** The SVG paths of the steps between two days, empty where there are none. */
export const stepLines = (
  steps: readonly Step[],
  from: string,
  to: string,
  { x, y }: ChartPlaces,
): StepLines => {
  const start = steps.findLast((step) => step.day <= from)
  if (!start || from >= to) return { edge: '', line: '', listed: '' }
  const within = steps.filter(({ day }) => day > from && day <= to)
  const path = (rise: (step: Step) => string) =>
    `M${x(from)} ${y(start.count)}${within.map((step) => `H${x(step.day)}${rise(step)}`).join('')}H${x(to)}`
  return {
    edge: path(({ count }) => `V${y(count)}`),
    line: path(({ day, count, isListed }) => (isListed ? `M${x(day)} ${y(count)}` : `V${y(count)}`)),
    listed: within
      .map(({ day, count, isListed }, index) =>
        isListed ? `M${x(day)} ${y((within[index - 1] ?? start).count)}V${y(count)}` : '',
      )
      .join(''),
  }
}
