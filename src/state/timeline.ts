import type { Dataset } from '../data/Dataset'
import { type DayTimeline, dayTimeline } from '../domain/dayTimeline'
import { offenceMember } from '../domain/offence'
import { type ClassId, kindOf } from '../domain/themes'
import { isInScope } from './answer'
import { FIRST_DAY, type Filters } from './filters'
import { shownTotals } from './judged'
import { type TimelineFilters, treatyMembers } from './treaties'

export type TimedQuestion = 'treaties' | 'since'

export interface PresentTimeline {
  readonly of: TimedQuestion
  readonly counted: ClassId
  readonly timeline: DayTimeline
  readonly base: number
  readonly first: string
  readonly last: string
  /** The day before which nobody could be counted, if any. */
  readonly opened?: string
}

const treatiesOverTime = (dataset: Dataset, filters: TimelineFilters) => ({
  of: 'treaties' as const,
  counted: 'bound',
  members: treatyMembers(dataset, filters),
  opened: dataset.instrument(filters.instrument).opened,
})

const offenceOverTime = (dataset: Dataset, filters: TimelineFilters) => ({
  of: 'since' as const,
  counted: 'full',
  members: dataset.entities
    .filter((entity) => isInScope(entity, filters))
    .map((entity) => offenceMember(entity, dataset.offenceRecord(entity.code))),
})

export const presentTimeline = (
  dataset: Dataset,
  filters: TimelineFilters & Pick<Filters, 'theme' | 'sub'>,
  last: string,
): PresentTimeline => {
  // Static pages show treaties beside maps of any theme.
  const overTime = kindOf(filters.theme, filters.sub) === 'since' ? offenceOverTime : treatiesOverTime
  const { members, ...question } = overTime(dataset, filters)
  return {
    ...question,
    timeline: dayTimeline(members, question.counted, FIRST_DAY, last),
    base: members.length,
    first: FIRST_DAY,
    last,
  }
}

interface PublishedCount {
  readonly day: string
  readonly count: number
}

/** A timeline with the study's count, where it gives one for a day. */
export interface PublishedTimeline extends PresentTimeline {
  readonly published: PublishedCount | undefined
}

const publishedCount = (dataset: Dataset, filters: TimelineFilters): PublishedCount | undefined => {
  const totals = shownTotals(dataset, { ...filters, theme: 'treaties', sub: 'main' })
  const total = totals.find(({ asOf, value }) => asOf.length === 10 && value !== undefined)
  return total?.value === undefined ? undefined : { day: total.asOf, count: total.value }
}

/** The timeline of a question up to a day, with the study's count. */
export const publishedTimeline = (
  dataset: Dataset,
  filters: TimelineFilters & Pick<Filters, 'theme' | 'sub'>,
  last: string,
): PublishedTimeline => {
  const present = presentTimeline(dataset, filters, last)
  return { ...present, published: present.of === 'treaties' ? publishedCount(dataset, filters) : undefined }
}
