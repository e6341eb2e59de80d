import type { Dataset, MapValue } from '../data/Dataset'
import type { DatedMember } from '../domain/dayTimeline'
import { hasInstrument } from '../domain/themes'
import { compareDays, reclassified, type TreatyComparison } from '../domain/treatyComparison'
import { hasNoParticipationOfItsOwn } from '../domain/treatyStatus'
import { isInScope, type ScopeFilters } from './answer'
import { timeOf } from './clock'
import type { Filters } from './filters'

export type TimelineFilters = ScopeFilters & Pick<Filters, 'theme' | 'sub' | 'instrument' | 'evidence'>

/** The answers at all times of the chosen scope; of treaties only those that can join an instrument at all (R22). */
export const datedMembers = (dataset: Dataset, filters: TimelineFilters): readonly DatedMember<MapValue>[] =>
  dataset.entities
    .filter(
      (entity) =>
        isInScope(entity, filters) && !(hasInstrument(filters.theme) && hasNoParticipationOfItsOwn(entity)),
    )
    .map((entity) => ({ entity, periods: dataset.periodsOf(entity.code, { ...filters, on: null }) }))

export const comparisonOf = (
  dataset: Dataset,
  filters: TimelineFilters & Pick<Filters, 'on' | 'comparedDay'>,
): TreatyComparison | null => {
  const { theme, comparedDay } = filters
  const on = timeOf(dataset, filters)
  if (!hasInstrument(theme) || comparedDay === null || comparedDay === on) return null
  return compareDays(datedMembers(dataset, filters), comparedDay, on)
}

const NONE: ReadonlySet<string> = new Set()

export const changedCountries = (dataset: Dataset, filters: Filters): ReadonlySet<string> => {
  const comparison = comparisonOf(dataset, filters)
  return comparison ? reclassified(comparison) : NONE
}
