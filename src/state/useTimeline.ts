import { useMemo, useSyncExternalStore } from 'react'
import { useAtlas, useFilters } from './context'
import { type QuestionTimeline, timelineUntil } from './timeline'
import type { Reach } from '../domain/clock'
import { today } from '../domain/day'

const noNews = () => () => undefined

/** Today; during hydration the day of the data, as on the prerendered page. */
const useToday = (): string => {
  const dataVersion = useAtlas((state) => state.dataset.dataVersion)
  return useSyncExternalStore(noNews, today, () => dataVersion)
}

/** The times of the present question, whose last day is today. */
export const useReach = (): Reach => {
  const dataset = useAtlas((state) => state.dataset)
  const question = useFilters('theme', 'sub', 'instrument', 'evidence')
  const last = useToday()
  return useMemo(() => {
    const reach = dataset.reachOf({ ...question, on: null })
    return reach.kind === 'days' ? { ...reach, last } : reach
  }, [dataset, question, last])
}

/** The timeline of the question, computed again for another question or scope but not for another day. */
export const useTimeline = (): QuestionTimeline => {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useFilters('theme', 'sub', 'instrument', 'evidence', 'regions', 'groups')
  const last = useToday()
  return useMemo(() => timelineUntil(dataset, filters, last), [dataset, filters, last])
}
