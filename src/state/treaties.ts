import type { Dataset } from '../data/Dataset'
import type { DatedMember } from '../domain/dayTimeline'
import { hasInstrument } from '../domain/themes'
import { compareDays, reclassified, type TreatyComparison } from '../domain/treatyComparison'
import { hasNoParticipationOfItsOwn, type TreatyStatus, treatyMember } from '../domain/treatyStatus'
import { isInScope, type ScopeFilters } from './answer'
import type { Filters } from './filters'

export type TimelineFilters = ScopeFilters & Pick<Filters, 'instrument'>

/** Members of the chosen scope that can join an instrument at all (R22). */
export const treatyMembers = (
  dataset: Dataset,
  filters: TimelineFilters,
): readonly DatedMember<TreatyStatus>[] => {
  const instrument = dataset.instrument(filters.instrument)
  return dataset.entities
    .filter((entity) => !hasNoParticipationOfItsOwn(entity) && isInScope(entity, filters))
    .map((entity) => treatyMember(entity, dataset.treatyRecord(entity.code, instrument.id), instrument))
}

export const comparisonOf = (
  dataset: Dataset,
  filters: TimelineFilters & Pick<Filters, 'theme' | 'on' | 'comparedDay'>,
): TreatyComparison | null => {
  const { theme, on, comparedDay } = filters
  if (!hasInstrument(theme) || comparedDay === null || comparedDay === on) return null
  return compareDays(treatyMembers(dataset, filters), comparedDay, on)
}

const NONE: ReadonlySet<string> = new Set()

export const changedCountries = (dataset: Dataset, filters: Filters): ReadonlySet<string> => {
  const comparison = comparisonOf(dataset, filters)
  return comparison ? reclassified(comparison) : NONE
}
