import type { Dataset, MapValue } from '../data/Dataset'
import type { DatedMember } from '../domain/dayTimeline'
import { hasInstrument } from '../domain/themes'
import { hasNoParticipationOfItsOwn } from '../domain/treatyStatus'
import { isInScope, type ScopeFilters } from './answer'
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
