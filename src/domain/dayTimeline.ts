import { periodAt, type Time, dayNumber } from './clock'
import type { ClassId } from './themes'
import type { IsoDay } from './treaty'

/** An answer that holds from a time until the next one begins. */
interface DatedAnswer {
  readonly from: Time
  readonly classes: readonly ClassId[]
  readonly treaty?: { readonly wording: string; readonly since?: string; readonly basis?: string }
  readonly offence?: { readonly wording: string; readonly since?: string }
}

/** The answers of an entity to a question at all times. */
export type DatedMember = readonly DatedAnswer[]

export interface Step {
  readonly day: IsoDay
  readonly count: number
  /** Whether the day is one by which a source lists somebody, who may have joined before (R31). */
  readonly isListed?: true
}

/** The number of entities in one class on every day of a period. */
export interface DayTimeline {
  /** The first day of the period and every day on which the count may change. */
  readonly steps: readonly Step[]
  /** After `first` the state of some uncounted entity is unknown, after `last` of every one (R21, R29). */
  readonly unknownAfter: readonly [first: IsoDay, last: IsoDay] | undefined
}

const sourcesEnd = (members: readonly DatedMember[]) => {
  const ends = members.flat().flatMap(({ treaty, offence }) => {
    const status = treaty ?? offence
    return status?.wording.endsWith('not-known-since') ? (status.since ?? []) : []
  })
  const [first] = [...ends].sort()
  const last = [...ends].sort().at(-1)
  return first === undefined || last === undefined ? undefined : ([first, last] as const)
}

/** Counts the entities of a class over a period, by the same rule as the map and only on days where it may change. */
export const dayTimeline = (
  members: readonly DatedMember[],
  counted: ClassId,
  first: IsoDay,
  last: IsoDay,
): DayTimeline => {
  /** By how many the count grows on each day on which an entity joins or leaves. */
  const growth = new Map<IsoDay, number>()
  const listed = new Set<IsoDay>()
  let count = 0
  for (const periods of members) {
    let wasCounted = periodAt(periods, first)?.classes.includes(counted) === true
    if (wasCounted) count += 1
    for (const { from, classes, treaty } of periods) {
      if (from <= first || from > last || classes.includes(counted) === wasCounted) continue
      wasCounted = !wasCounted
      if (wasCounted && treaty?.basis === 'listed') listed.add(from)
      growth.set(from, (growth.get(from) ?? 0) + (wasCounted ? 1 : -1))
    }
  }
  const steps: Step[] = [{ day: first, count }]
  for (const day of [...growth.keys()].sort()) {
    count += growth.get(day) ?? 0
    steps.push({ day, count, ...(listed.has(day) && { isListed: true }) })
  }
  return { steps, unknownAfter: sourcesEnd(members) }
}

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
