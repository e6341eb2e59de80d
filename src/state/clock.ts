import type { Dataset, MapQuestion } from '../data/Dataset'
import { periodAt, type Reach, type Time, timeAfter, timeWithin, yearOf } from '../domain/clock'
import type { EntityCode } from '../domain/entity'
import { kindOf } from '../domain/themes'
import { STUDY_DAY } from '../domain/treaty'
import { isInScope } from './answer'
import type { Filters, Place } from './filters'

/** The time for which a question is asked: what a reader has set, as far as the question reaches, or its usual time. */
export const timeOf = (dataset: Pick<Dataset, 'reachOf'>, question: MapQuestion): Time =>
  timeWithin(dataset.reachOf(question), question.on)

/** The time of the clock when a reader chooses a time for a question; null where it is the question's usual one. */
export const setTime = (dataset: Pick<Dataset, 'reachOf'>, question: MapQuestion, time: Time): Time | null =>
  time === dataset.reachOf(question).usual ? null : time

/** The study's time on a question's axis: the year of its publication among the reports, else when its figures are compared. */
export const studyTime = (dataset: Pick<Dataset, 'reachOf'>, question: MapQuestion): Time => {
  const reach = dataset.reachOf(question)
  return kindOf(question.theme, question.sub) === 'reports' ? reach.usual : timeWithin(reach, STUDY_DAY)
}

type ScopedQuestion = MapQuestion & Place

/** A class that says only that the sources end, so that nobody changed. */
const NOT_KNOWN_SINCE = 'not-known-since'

const changesOf = (dataset: Dataset, question: ScopedQuestion) =>
  dataset.entities
    .filter((entity) => isInScope(entity, question))
    .map(({ code }) => ({ code, periods: dataset.periodsOf(code, question) }))

/** The countries shown whose answer differs between two times, in either order. */
export const changedBetween = (
  dataset: Dataset,
  question: ScopedQuestion,
  one: Time,
  other: Time,
): readonly EntityCode[] => {
  const [earlier, later] = one < other ? [one, other] : [other, one]
  return changesOf(dataset, question)
    .filter(({ periods }) => {
      const [before, after] = [earlier, later].map((time) => periodAt(periods, time)?.classes.join())
      return before !== after && after !== NOT_KNOWN_SINCE
    })
    .map(({ code }) => code)
}

/** The times at which the answer of a country shown changes, in their order. */
export const timesOfChange = (dataset: Dataset, question: ScopedQuestion): readonly Time[] => {
  const times = changesOf(dataset, question).flatMap(({ periods }) =>
    periods
      .filter(({ classes }, index) => index > 0 && classes.join() !== periods[index - 1]?.classes.join())
      .map(({ from }) => from),
  )
  return [...new Set(times)].sort()
}

type ComparedFilters = ScopedQuestion & Pick<Filters, 'comparedDay' | 'view'>

/** The day that a link compares the one shown with; null where there is no other. */
export const comparedTime = (dataset: Dataset, filters: ComparedFilters): Time | null => {
  const { comparedDay, view } = filters
  const isOther = comparedDay !== timeOf(dataset, filters)
  return isOther && view !== 'routes' && dataset.reachOf(filters).kind === 'days' ? comparedDay : null
}

const NONE: ReadonlySet<EntityCode> = new Set()

/** The countries shown whose answer differs between the day shown and the one that a link compares with. */
export const changedCountries = (dataset: Dataset, filters: ComparedFilters): ReadonlySet<EntityCode> => {
  const time = comparedTime(dataset, filters)
  return time === null ? NONE : new Set(changedBetween(dataset, filters, time, timeOf(dataset, filters)))
}

/** The year of the last report that counts at the time of the clock (R6). */
export const lastReportOf = (dataset: Pick<Dataset, 'reachOf'>, question: MapQuestion): number =>
  yearOf(timeOf(dataset, { ...question, theme: 'patterns', sub: 'main' }))

/** The times that Play shows: all years, or the days from a year before the first change to the last one. */
export const playedReach = (reach: Reach, changes: readonly Time[]): Reach => {
  const [first, last] = [changes[0], changes.at(-1)]
  if (reach.kind === 'years' || first === undefined || last === undefined) return reach
  return { ...reach, first: timeAfter(reach, first, -12), last }
}

/** The year before or after, or the day of the change before or after. */
export const neighbour = (
  reach: Reach,
  changes: readonly Time[],
  time: Time,
  side: 'before' | 'after',
): Time | undefined => {
  if (reach.kind === 'days')
    return side === 'before' ? changes.findLast((day) => day < time) : changes.find((day) => day > time)
  const year = timeAfter(reach, time, side === 'before' ? -12 : 12)
  return year === time ? undefined : year
}
