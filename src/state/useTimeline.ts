import { useMemo, useSyncExternalStore } from 'react'
import { useAtlas, useFilters } from './context'
import { type PublishedTimeline, publishedTimeline } from './timeline'
import { comparisonOf } from './treaties'
import type { TreatyComparison } from '../domain/treatyComparison'
import { today } from '../domain/day'
import { timeOf } from './clock'

export const useComparison = (): TreatyComparison | null => {
  const dataset = useAtlas((state) => state.dataset)
  const question = useFilters('theme', 'sub', 'instrument', 'evidence', 'regions', 'groups', 'comparedDay')
  // Without a compared day the view need not follow the day shown.
  const on = useAtlas(({ filters }) => (filters.comparedDay === null ? null : timeOf(dataset, filters)))
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

/** The timeline of the question, computed again for another question or scope but not for another day. */
export const useTimeline = (): PublishedTimeline => {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'sub', 'instrument', 'evidence', 'regions', 'groups')
  const last = useToday()
  return useMemo(() => publishedTimeline(dataset, filters, last), [dataset, filters, last])
}
