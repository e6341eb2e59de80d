import { useMemo } from 'react'
import type { Dataset } from '../dataset/Dataset'
import { type DayTimeline, dayTimeline } from '../domain/dayTimeline'
import { offenceMember } from '../domain/offence'
import type { ClassId } from '../domain/themes'
import { isInScope } from './answer'
import { useAtlas, useFilters } from './context'
import { FIRST_DAY } from './filters'
import { shownTotals } from './shownTotals'
import { type TimelineFilters, treatyMembers } from './treaties'
import { useToday } from './useTreaties'

/** A number the study published, and the day it is for. */
export interface PublishedCount {
  readonly day: string
  readonly count: number
}

/** The questions that have a timeline, as the ids of its messages name them. */
export type TimedQuestion = 'treaties' | 'since'

/** The timeline of the present question within the sub-regions shown. */
export interface PresentTimeline {
  readonly of: TimedQuestion
  /** The class that is counted. */
  readonly counted: ClassId
  readonly timeline: DayTimeline
  readonly base: number
  readonly first: string
  readonly last: string
  readonly published: PublishedCount | undefined
  /** The day before which nobody could be counted, where there is one. */
  readonly opened?: string
}

const treatiesOverTime = (dataset: Dataset, filters: TimelineFilters) => ({
  of: 'treaties' as const,
  counted: 'bound',
  members: treatyMembers(dataset, filters),
  published: publishedCount(dataset, filters),
  opened: dataset.instrument(filters.instrument).opened,
})

const offenceOverTime = (dataset: Dataset, filters: TimelineFilters) => ({
  of: 'since' as const,
  counted: 'full',
  members: dataset.entities
    .filter((entity) => isInScope(entity, filters))
    .map((entity) => offenceMember(entity, dataset.offenceRecord(entity.code))),
  published: undefined,
})

/** The timeline of the present question; counted again for another question or scope, not for another day. */
export const useTimeline = (): PresentTimeline => {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'instrument', 'regions', 'groups')
  const last = useToday()
  return useMemo(() => {
    // A page that is only read has treaties beside maps of any theme.
    const overTime = filters.theme === 'definitions' ? offenceOverTime : treatiesOverTime
    const { members, ...question } = overTime(dataset, filters)
    return {
      ...question,
      timeline: dayTimeline(members, question.counted, FIRST_DAY, last),
      base: members.length,
      first: FIRST_DAY,
      last,
    }
  }, [dataset, filters, last])
}

/** The study's own number of bound states, where it published one for the sub-regions shown. */
const publishedCount = (dataset: Dataset, filters: TimelineFilters): PublishedCount | undefined => {
  const totals = shownTotals(dataset, { ...filters, theme: 'treaties', sub: 'main' })
  const total = totals.find(({ asOf, value }) => asOf.length === 10 && value !== undefined)
  return total?.value === undefined ? undefined : { day: total.asOf, count: total.value }
}
