import type { DatedMember } from './dayTimeline'
import type { Entity } from './entity'
import type { Instrument, TreatyRecord } from './treaty'
import { bindingDay, treatyStatus, type TreatyStatus } from './treatyStatus'

/** A state under an instrument, by what our sources know of it: rules R19 to R23 for any day. */
export const treatyMember = (
  entity: Entity,
  record: TreatyRecord | undefined,
  instrument: Instrument,
): DatedMember<TreatyStatus> => ({
  entity,
  statusOn: (day) => treatyStatus(record, instrument, entity, day),
  turns: [
    instrument.opened,
    entity.independentSince,
    record?.ended,
    record && bindingDay(record, entity)?.from,
  ].filter((day) => day !== undefined),
  knownUntil: record?.knownUntil,
})
