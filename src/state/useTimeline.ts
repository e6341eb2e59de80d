import { useMemo } from 'react'
import type { Dataset } from '../data/Dataset'
import { useAtlas, useFilters } from './context'
import { shownTotals } from './shownTotals'
import { type PresentTimeline, presentTimeline } from './timeline'
import type { TimelineFilters } from './treaties'
import { useToday } from './useTreaties'

/** A number the study published, and the day it is for. */
export interface PublishedCount {
  readonly day: string
  readonly count: number
}

/** The timeline of the present question, with what the study published of it. */
export interface PublishedTimeline extends PresentTimeline {
  readonly published: PublishedCount | undefined
}

/** The timeline of the present question; counted again for another question or scope, not for another day. */
export const useTimeline = (): PublishedTimeline => {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'instrument', 'regions', 'groups')
  const last = useToday()
  return useMemo(() => {
    const present = presentTimeline(dataset, filters, last)
    return { ...present, published: present.of === 'treaties' ? publishedCount(dataset, filters) : undefined }
  }, [dataset, filters, last])
}

/** The study's own number of bound states, where it published one for the sub-regions shown. */
const publishedCount = (dataset: Dataset, filters: TimelineFilters): PublishedCount | undefined => {
  const totals = shownTotals(dataset, { ...filters, theme: 'treaties', sub: 'main' })
  const total = totals.find(({ asOf, value }) => asOf.length === 10 && value !== undefined)
  return total?.value === undefined ? undefined : { day: total.asOf, count: total.value }
}
