import { dayFromNumber, dayNumber } from './day'
import type { Entity, EntityCode } from './entity'
import type { Instrument, IsoDay, TreatyRecord } from './treaty'
import { bindingDay, treatyStatus } from './treatyStatus'

/** A state on the timeline, and what our sources know of it under the instrument. */
export interface TimelineMember {
  readonly entity: Entity
  readonly record: TreatyRecord | undefined
}

/** From this day on, until the next step, so many states are bound. */
export interface Step {
  readonly day: IsoDay
  readonly bound: number
}

/** A day on which states became bound or ceased to be. */
export interface Change {
  readonly day: IsoDay
  readonly joined: readonly EntityCode[]
  readonly left: readonly EntityCode[]
}

/** How many states an instrument binds on every day of a period. */
export interface TreatyTimeline {
  /** The first day of the period and every day on which the number of bound states may differ from the day before. */
  readonly steps: readonly Step[]
  readonly changes: readonly Change[]
  /** The last day that the sources of any record speak of. */
  readonly knownUntil: IsoDay | undefined
  /** After the first of these days a state that is not bound is no longer known of, after the last none is (R21). */
  readonly unknownAfter: readonly [first: IsoDay, last: IsoDay] | undefined
}

/** The finite set of days on which the rules may begin or cease to find a state bound. */
const candidateDays = ({ entity, record }: TimelineMember, instrument: Instrument): readonly IsoDay[] => {
  const days = [
    instrument.opened,
    entity.independentSince,
    record?.ended,
    record && bindingDay(record, entity)?.from,
  ]
  return [...new Set(days.filter((day) => day !== undefined))].toSorted()
}

const isBound = ({ entity, record }: TimelineMember, instrument: Instrument, day: IsoDay): boolean =>
  treatyStatus(record, instrument, entity, day).class === 'bound'

const sourcesEnd = (members: readonly TimelineMember[], instrument: Instrument) => {
  const ends = members.flatMap(({ entity, record }) => {
    const end = record?.knownUntil
    if (end === undefined) return []
    const dayAfter = dayFromNumber(dayNumber(end) + 1)
    return treatyStatus(record, instrument, entity, dayAfter).wording === 'not-known-since' ? [end] : []
  })
  const [first] = ends.toSorted()
  const last = ends.toSorted().at(-1)
  return first === undefined || last === undefined ? undefined : ([first, last] as const)
}

/**
 * Counts the bound states over a period by asking `treatyStatus` on the few days on which its answer can change,
 * so that a chart, its slider and the map can never differ.
 */
export const treatyTimeline = (
  instrument: Instrument,
  members: readonly TimelineMember[],
  first: IsoDay,
  last: IsoDay,
): TreatyTimeline => {
  const joined = new Map<IsoDay, EntityCode[]>()
  const left = new Map<IsoDay, EntityCode[]>()
  let bound = 0
  for (const member of members) {
    let wasBound = isBound(member, instrument, first)
    if (wasBound) bound += 1
    for (const day of candidateDays(member, instrument)) {
      if (day <= first || day > last) continue
      const isNow = isBound(member, instrument, day)
      if (isNow === wasBound) continue
      wasBound = isNow
      const list = isNow ? joined : left
      list.set(day, [...(list.get(day) ?? []), member.entity.code])
    }
  }
  const days = [...new Set([...joined.keys(), ...left.keys()])].toSorted()
  const changes = days.map((day) => ({ day, joined: joined.get(day) ?? [], left: left.get(day) ?? [] }))
  const steps: Step[] = [{ day: first, bound }]
  for (const change of changes) {
    bound += change.joined.length - change.left.length
    steps.push({ day: change.day, bound })
  }
  const knownUntil = members
    .flatMap(({ record }) => record?.knownUntil ?? [])
    .toSorted()
    .at(-1)
  return { steps, changes, knownUntil, unknownAfter: sourcesEnd(members, instrument) }
}

/** How many states are bound on a day of the period. */
export const boundOn = ({ steps }: TreatyTimeline, day: IsoDay): number =>
  steps.findLast((step) => step.day <= day)?.bound ?? 0

/** The nearest day before or after this one on which a state joined or left; undefined where there is none. */
export const neighbouringChange = (
  { changes }: TreatyTimeline,
  day: IsoDay,
  direction: 'before' | 'after',
): IsoDay | undefined =>
  direction === 'before'
    ? changes.findLast((change) => change.day < day)?.day
    : changes.find((change) => change.day > day)?.day

/** The first day after this one from which a state is bound; undefined where our sources know of none. */
export const boundLater = ({ changes }: TreatyTimeline, code: EntityCode, day: IsoDay): IsoDay | undefined =>
  changes.find((change) => change.day > day && change.joined.includes(code))?.day
