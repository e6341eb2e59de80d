import type { Entity } from '../../../src/domain/entity'
import { treatyStatus, boundaryDays } from './treatyStatus'
import { offenceStatus, offenceBoundaryDays } from './offenceStatus'
import {
  FIRST_DAY,
  type Instrument,
  type IsoDay,
  type TreatyRecord,
  type OffenceRecord,
} from '../../../src/domain/treaty'
import { type DatedDecision, periodsOf } from './periods'

/** Days on which a status can change, with the first day of the clock. */
const daysAmong = (days: readonly IsoDay[]): IsoDay[] => [
  FIRST_DAY,
  ...[...new Set(days)].filter((day) => day > FIRST_DAY).toSorted(),
]

/** R19 to R23: the status of an entity under an instrument on every day. */
export const treatyDecisions = (
  entity: Entity,
  instrument: Instrument,
  record: TreatyRecord | undefined,
): DatedDecision[] =>
  periodsOf(daysAmong(boundaryDays(record, instrument, entity)), (day) => {
    const status = treatyStatus(record, instrument, entity, day)
    const treaty = status.class === 'bound' && record ? { ...status, action: record.action } : status
    return {
      classes: [treaty.class],
      rule: treaty.rule,
      treaty,
      deciding: [],
      sourceIds: record?.sourceIds ?? [],
    }
  })

/** R29: since when trafficking is an offence for an entity, on every day. */
export const offenceDecisions = (entity: Entity, record: OffenceRecord | undefined): DatedDecision[] =>
  periodsOf(daysAmong(offenceBoundaryDays(record, entity)), (day) => {
    const offence = offenceStatus(record, entity, day)
    return {
      classes: [offence.class],
      rule: offence.rule,
      offence,
      deciding: [],
      sourceIds: record?.sourceIds ?? [],
    }
  })
