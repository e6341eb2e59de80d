import { useMemo } from 'react'
import type { Dataset } from '../dataset/Dataset'
import { type DayTimeline, dayTimeline } from '../domain/dayTimeline'
import { useAtlas } from './context'
import { FIRST_DAY } from './filters'
import { shownTotals } from './shownTotals'
import { type TimelineFilters, treatyMembers, useToday } from './treaties'

/** A number the study published, and the day it is for. */
export interface PublishedCount {
  readonly day: string
  readonly count: number
}

/** The timeline of the present instrument within the sub-regions shown. */
export interface PresentTimeline {
  readonly timeline: DayTimeline
  readonly base: number
  readonly first: string
  readonly last: string
  readonly published: PublishedCount | undefined
  /** The day before which nobody could be counted. */
  readonly opened: string
}

/** The timeline of the present instrument; counted again for another instrument or scope, not for another day. */
export const useTimeline = (): PresentTimeline => {
  const dataset = useAtlas((state) => state.dataset)
  const instrument = useAtlas((state) => state.filters.instrument)
  const regions = useAtlas((state) => state.filters.regions)
  const groups = useAtlas((state) => state.filters.groups)
  const last = useToday()
  return useMemo(() => {
    const filters = { instrument, regions, groups }
    const members = treatyMembers(dataset, filters)
    return {
      timeline: dayTimeline(members, 'bound', FIRST_DAY, last),
      base: members.length,
      first: FIRST_DAY,
      last,
      published: publishedCount(dataset, filters),
      opened: dataset.instrument(instrument).opened,
    }
  }, [dataset, instrument, regions, groups, last])
}

/** The study's own number of bound states, where it published one for the sub-regions shown. */
const publishedCount = (dataset: Dataset, filters: TimelineFilters): PublishedCount | undefined => {
  const totals = shownTotals(dataset, { ...filters, theme: 'treaties', sub: 'main' })
  const total = totals.find(({ asOf, value }) => asOf.length === 10 && value !== undefined)
  return total?.value === undefined ? undefined : { day: total.asOf, count: total.value }
}
