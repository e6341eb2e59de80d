import type { DatedMember } from './dayTimeline'
import type { Entity, EntityCode } from './entity'
import type { RuleId } from './evidence'
import type { IsoDay } from './treaty'
import { certainFrom, isBeforeIndependence } from './treatyStatus'

/** Since when a coding finds trafficking an offence in one entity, in part and in full (rule R29). */
export interface OffenceRecord {
  readonly entity: EntityCode
  /** First year of an offence that the coders call partial. */
  readonly partial?: string
  /** First year, or month, of an offence that the coders call full. */
  readonly full?: string
  /** Last day the coding speaks of. */
  readonly knownUntil?: IsoDay
  readonly sourceIds: readonly string[]
  readonly locator: string
}

/** Whether trafficking is an offence on one day, as far as the coding tells. */
export interface OffenceStatus {
  readonly class: 'full' | 'partial' | 'not-yet' | 'not-known'
  readonly wording:
    | 'full'
    | 'partial'
    | 'not-yet'
    | 'before-independence'
    /** The day lies in the year or month of a change, whose own day is not coded. */
    | 'in-the-course'
    | 'not-known-since'
    | 'not-coded'
  /** Full, partial, in the course: the year or month coded. Not known since: the last day of the coding. */
  readonly since?: string
  readonly rule: RuleId
}

const RULE = 'R29'

/** Whether a year or month has begun and is not over: a change within it may be before the day or after it. */
const isWithin = (period: string | undefined, day: IsoDay): period is string =>
  period !== undefined && day.startsWith(period)

/** R29: the class of an entity on a day. A year or month counts from the first day on which it is certain. */
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

/** An entity under this question, for its timeline. */
export const offenceMember = (
  entity: Entity,
  record: OffenceRecord | undefined,
): DatedMember<OffenceStatus> => ({
  entity,
  statusOn: (day) => offenceStatus(record, entity, day),
  turns: [record?.full && certainFrom(record.full), entity.independentSince].filter(
    (day) => day !== undefined,
  ),
  knownUntil: record?.knownUntil,
})
