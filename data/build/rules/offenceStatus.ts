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

const firstDayOf = (period: string): IsoDay => `${period}-01-01`.slice(0, 10)

/** R29: the class of an entity on a day; a new level counts once the year or month of its coding has passed. */
export const offenceStatus = (
  record: OffenceRecord | undefined,
  entity: Entity,
  day: IsoDay,
): OffenceStatus => {
  if (!record) return { class: 'not-known', wording: 'not-coded', rule: RULE }
  const { levels, knownUntil } = record
  if (isBeforeIndependence(entity, day))
    return { class: 'not-yet', wording: 'before-independence', rule: RULE }
  const at = levels.findLastIndex(({ from }) => firstDayOf(from) <= day)
  const now = levels[at]
  const before = levels[at - 1]
  if (!now || now.level === 'missing') return { class: 'not-known', wording: 'not-coded', rule: RULE }
  // That nothing was an offence at the end of a year is true of its beginning too.
  if (before && now.level !== 'none' && day < certainFrom(now.from))
    return before.level === 'missing'
      ? { class: 'not-known', wording: 'not-coded', rule: RULE }
      : { class: 'not-known', wording: 'in-the-course', since: now.from, rule: RULE }
  if (now.level === 'full') return { class: 'full', wording: 'full', since: now.from, rule: RULE }
  if (knownUntil !== undefined && day > knownUntil)
    return { class: 'not-known', wording: 'not-known-since', since: knownUntil, rule: RULE }
  return now.level === 'partial'
    ? { class: 'partial', wording: 'partial', since: now.from, rule: RULE }
    : { class: 'not-yet', wording: 'not-yet', rule: RULE }
}

/** Every day on which the status may change, in order. */
export const offenceBoundaryDays = (record: OffenceRecord | undefined, entity: Entity): readonly IsoDay[] => {
  const { levels = [], knownUntil } = record ?? {}
  const days = [
    entity.independentSince,
    knownUntil && dayAfter(knownUntil),
    ...levels.flatMap(({ from }) => [firstDayOf(from), certainFrom(from)]),
  ]
  return [...new Set(days.filter((day) => day !== undefined))].toSorted()
}
