import type { Dataset } from '../data/Dataset'
import type { DatedMember } from '../domain/dayTimeline'
import { TREATY_BASE_EXCLUDED } from '../domain/treaty'
import { compareDays, reclassified, type TreatyComparison } from '../domain/treatyComparison'
import { type TreatyStatus, treatyMember } from '../domain/treatyStatus'
import { isInScope, type ScopeFilters } from './answer'
import type { Filters } from './filters'

/** The filters on which the states of a timeline depend. */
export type TimelineFilters = ScopeFilters & Pick<Filters, 'instrument'>

/** The states within the sub-regions shown that can be party to anything, under the instrument (R22). */
export const treatyMembers = (
  dataset: Dataset,
  filters: TimelineFilters,
): readonly DatedMember<TreatyStatus>[] => {
  const instrument = dataset.instrument(filters.instrument)
  return dataset.entities
    .filter((entity) => entity.code !== TREATY_BASE_EXCLUDED && isInScope(entity, filters))
    .map((entity) => treatyMember(entity, dataset.treatyRecord(entity.code, instrument.id), instrument))
}

/** What changed between the day shown and the day it is compared with; null where nothing is compared. */
export const comparisonOf = (
  dataset: Dataset,
  filters: TimelineFilters & Pick<Filters, 'theme' | 'on' | 'comparedDay'>,
): TreatyComparison | null => {
  const { theme, on, comparedDay } = filters
  if (theme !== 'treaties' || comparedDay === null || comparedDay === on) return null
  return compareDays(treatyMembers(dataset, filters), comparedDay, on)
}

const NONE: ReadonlySet<string> = new Set()

/** The countries whose class differs between the two days that are compared. */
export const changedCountries = (dataset: Dataset, filters: Filters): ReadonlySet<string> => {
  const comparison = comparisonOf(dataset, filters)
  return comparison ? reclassified(comparison) : NONE
}
