import { useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '../data/Dataset'
import { useAtlas, useFilters } from './context'
import { shownTotals } from './judged'
import { type PresentTimeline, presentTimeline } from './timeline'
import { type TimelineFilters, comparisonOf } from './treaties'
import type { TreatyComparison } from '../domain/treatyComparison'
import { today } from './filters'

export const useComparison = (): TreatyComparison | null => {
  const dataset = useAtlas((state) => state.dataset)
  const question = useFilters('theme', 'instrument', 'regions', 'groups', 'comparedDay')
  // Without a compared day the view need not follow the day shown.
  const on = useAtlas(({ filters }) => (filters.comparedDay === null ? null : filters.on))
  return useMemo(
    () => (on === null ? null : comparisonOf(dataset, { ...question, on })),
    [dataset, question, on],
  )
}

const noNews = () => () => undefined

/** Today; during hydration the day of the data, as on the prerendered page. */
export const useToday = (): string => {
  const dataVersion = useAtlas((state) => state.dataset.dataVersion)
  return useSyncExternalStore(noNews, today, () => dataVersion)
}

interface PublishedCount {
  readonly day: string
  readonly count: number
}

export interface PublishedTimeline extends PresentTimeline {
  readonly published: PublishedCount | undefined
}

/** The timeline of the question, computed again for another question or scope but not for another day. */
export const useTimeline = (): PublishedTimeline => {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'sub', 'instrument', 'regions', 'groups')
  const last = useToday()
  return useMemo(() => {
    const present = presentTimeline(dataset, filters, last)
    return { ...present, published: present.of === 'treaties' ? publishedCount(dataset, filters) : undefined }
  }, [dataset, filters, last])
}

const publishedCount = (dataset: Dataset, filters: TimelineFilters): PublishedCount | undefined => {
  const totals = shownTotals(dataset, { ...filters, theme: 'treaties', sub: 'main' })
  const total = totals.find(({ asOf, value }) => asOf.length === 10 && value !== undefined)
  return total?.value === undefined ? undefined : { day: total.asOf, count: total.value }
}
