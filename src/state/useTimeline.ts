import { useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '../data/Dataset'
import { useAtlas, useFilters } from './context'
import { shownTotals } from './judged'
import { type PresentTimeline, presentTimeline } from './timeline'
import { type TimelineFilters, comparisonOf } from './treaties'
import type { TreatyComparison } from '../domain/treatyComparison'
import { today } from './filters'

/** What changed between the two days that are compared, if any are. */
export const useComparison = (): TreatyComparison | null => {
  const dataset = useAtlas((state) => state.dataset)
  const asked = useFilters('theme', 'instrument', 'regions', 'groups', 'comparedDay')
  // Where no day is compared, a move of the one shown changes nothing.
  const on = useAtlas(({ filters }) => (filters.comparedDay === null ? null : filters.on))
  return useMemo(() => (on === null ? null : comparisonOf(dataset, { ...asked, on })), [dataset, asked, on])
}

const noNews = () => () => undefined

/** Today; on a page made beforehand the day of its data, until it is taken over. */
export const useToday = (): string => {
  const dataVersion = useAtlas((state) => state.dataset.dataVersion)
  return useSyncExternalStore(noNews, today, () => dataVersion)
}

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
