import { useMemo, useSyncExternalStore } from 'react'
import type { TreatyComparison } from '../domain/treatyComparison'
import { useAtlas, useFilters } from './context'
import { today } from './filters'
import { comparisonOf } from './treaties'

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
