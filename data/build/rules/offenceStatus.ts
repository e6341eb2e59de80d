import { dayAfter } from '../../../src/domain/clock'
import type { Entity } from '../../../src/domain/entity'
import {
  certainFrom,
  isBeforeIndependence,
  type IsoDay,
  type OffenceRecord,
  type OffenceStatus,
} from '../../../src/domain/treaty'

const RULE = 'R29'

/** A change within a current year or month may be before or after the day. */
const isWithin = (period: string | undefined, day: IsoDay): period is string =>
  period !== undefined && day.startsWith(period)

/** R29: the class of an entity on a day; a year or month counts once it has certainly begun. */
export const offenceStatus = (
  record: OffenceRecord | undefined,
  entity: Entity,
  day: IsoDay,
): OffenceStatus => {
  if (!record) return { class: 'not-known', wording: 'not-coded', rule: RULE }
  const { partial, full, knownUntil } = record
  if (isBeforeIndependence(entity, day))
    return { class: 'not-yet', wording: 'before-independence', rule: RULE }
  if (full !== undefined && certainFrom(full) <= day)
    return { class: 'full', wording: 'full', since: full, rule: RULE }
  const changing = [full, partial].find((period) => isWithin(period, day))
  if (changing !== undefined)
    return { class: 'not-known', wording: 'in-the-course', since: changing, rule: RULE }
  if (knownUntil !== undefined && day > knownUntil)
    return { class: 'not-known', wording: 'not-known-since', since: knownUntil, rule: RULE }
  return partial !== undefined && certainFrom(partial) <= day
    ? { class: 'partial', wording: 'partial', since: partial, rule: RULE }
    : { class: 'not-yet', wording: 'not-yet', rule: RULE }
}

/** Every day on which the status may change, in order. */
export const offenceBoundaryDays = (record: OffenceRecord | undefined, entity: Entity): readonly IsoDay[] => {
  const { partial, full, knownUntil } = record ?? {}
  const days = [
    entity.independentSince,
    knownUntil && dayAfter(knownUntil),
    ...[partial, full].flatMap((known) =>
      known === undefined ? [] : [`${known}-01-01`.slice(0, 10), certainFrom(known)],
    ),
  ]
  return [...new Set(days.filter((day) => day !== undefined))].toSorted()
}
