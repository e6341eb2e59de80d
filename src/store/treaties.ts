import { useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '../dataset/Dataset'
import { totalsForMap } from '../domain/publishedTotals'
import { TREATY_BASE_EXCLUDED } from '../domain/treaty'
import { compareDays, reclassified, type TreatyComparison } from '../domain/treatyComparison'
import { type TimelineMember, type TreatyTimeline, treatyTimeline } from '../domain/treatyTimeline'
import { isInScope, type ScopeFilters } from './answer'
import { useAtlas, useFilters } from './context'
import { FIRST_DAY, type Filters, today } from './filters'

type TimelineFilters = ScopeFilters & Pick<Filters, 'instrument'>

/** The states within the sub-regions shown that can be party to anything, with their records (R22). */
const membersOf = (dataset: Dataset, filters: TimelineFilters): readonly TimelineMember[] =>
  dataset.entities
    .filter((entity) => entity.code !== TREATY_BASE_EXCLUDED && isInScope(entity, filters))
    .map((entity) => ({ entity, record: dataset.treatyRecord(entity.code, filters.instrument) }))

/** What changed between the day shown and the day it is compared with; null where nothing is compared. */
export const comparisonOf = (
  dataset: Dataset,
  filters: TimelineFilters & Pick<Filters, 'theme' | 'on' | 'comparedDay'>,
): TreatyComparison | null => {
  const { theme, instrument, on, comparedDay } = filters
  if (theme !== 'treaties' || comparedDay === null || comparedDay === on) return null
  return compareDays(dataset.instrument(instrument), membersOf(dataset, filters), comparedDay, on)
}

const NONE: ReadonlySet<string> = new Set()

/** The countries whose class differs between the two days that are compared. */
export const changedCountries = (dataset: Dataset, filters: Filters): ReadonlySet<string> => {
  const comparison = comparisonOf(dataset, filters)
  return comparison ? reclassified(comparison) : NONE
}

/** What changed between the two days that are compared, if any are. */
export const useComparison = (): TreatyComparison | null => {
  const dataset = useAtlas((state) => state.dataset)
  const asked = useFilters('theme', 'instrument', 'regions', 'isEu2007Only', 'comparedDay')
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
  readonly bound: number
}

/** The timeline of the present instrument within the sub-regions shown. */
export interface PresentTimeline {
  readonly timeline: TreatyTimeline
  readonly base: number
  readonly first: string
  readonly last: string
  readonly published: PublishedCount | undefined
}

/** The timeline of the present instrument; counted again for another instrument or scope, not for another day. */
export const useTimeline = (): PresentTimeline => {
  const dataset = useAtlas((state) => state.dataset)
  const instrument = useAtlas((state) => state.filters.instrument)
  const regions = useAtlas((state) => state.filters.regions)
  const isEu2007Only = useAtlas((state) => state.filters.isEu2007Only)
  const last = useToday()
  return useMemo(() => {
    const filters = { instrument, regions, isEu2007Only }
    const members = membersOf(dataset, filters)
    return {
      timeline: treatyTimeline(dataset.instrument(instrument), members, FIRST_DAY, last),
      base: members.length,
      first: FIRST_DAY,
      last,
      published: publishedCount(dataset, filters),
    }
  }, [dataset, instrument, regions, isEu2007Only, last])
}

/** The study's own number of bound states, where it published one for the sub-regions shown. */
const publishedCount = (dataset: Dataset, filters: TimelineFilters): PublishedCount | undefined => {
  const { regions, isEu2007Only } = filters
  const scope = regions.length === 0 ? 'all' : regions.length === 1 ? regions[0] : undefined
  if (scope === undefined || isEu2007Only) return undefined
  const asked = {
    theme: 'treaties',
    sub: 'main',
    instrument: dataset.instrument(filters.instrument),
  } as const
  const total = totalsForMap(dataset.publishedTotals, asked, scope).find(({ asOf }) => asOf.length === 10)
  return total && { day: total.asOf, bound: total.value }
}
