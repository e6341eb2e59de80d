import { dayAfter } from './day'
import type { Entity } from './entity'
import type { ClassId } from './themes'
import type { Instrument, IsoDay, TreatyRecord } from './treaty'
import { bindingDay, certainFrom, treatyStatus } from './treatyStatus'

/** A class of a state, and the first day on which it has it. */
export interface ClassSince {
  readonly day: IsoDay
  readonly classId: ClassId
}

/** All days on which the class of a state may change (R19 to R23). */
const turnsOf = (record: TreatyRecord | undefined, instrument: Instrument, entity: Entity): IsoDay[] => {
  const { bound, signed, ended, notBoundOn } = record ?? {}
  return [
    instrument.opened,
    entity.independentSince,
    ended,
    record && bindingDay(record, entity)?.from,
    signed && certainFrom(signed),
    // Within the year of deposit its day is unknown.
    bound?.length === 4 ? `${bound}-01-01` : undefined,
    notBoundOn && dayAfter(notBoundOn),
  ].filter((day) => day !== undefined)
}

/** The classes that a state has under an instrument over a period, by the same rule as the map. */
export const classHistory = (
  record: TreatyRecord | undefined,
  instrument: Instrument,
  entity: Entity,
  [first, last]: readonly [first: IsoDay, last: IsoDay],
): readonly [ClassSince, ...ClassSince[]] => {
  const sinceDay = (day: IsoDay): ClassSince => ({
    day,
    classId: treatyStatus(record, instrument, entity, day).class,
  })
  const history: [ClassSince, ...ClassSince[]] = [sinceDay(first)]
  for (const day of turnsOf(record, instrument, entity).toSorted()) {
    if (day <= first || day > last) continue
    const next = sinceDay(day)
    if (next.classId !== history.at(-1)?.classId) history.push(next)
  }
  return history
}
