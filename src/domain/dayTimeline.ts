import { dayFromNumber, dayNumber } from './day'
import type { Entity, EntityCode } from './entity'
import type { ClassId } from './themes'
import type { IsoDay } from './treaty'

/** What is known of one entity on one day, as far as a timeline reads it. */
export interface DayStatus {
  readonly class: ClassId
  readonly wording: string
}

/** An entity under a question whose answer depends on the day. */
export interface DatedMember<Status extends DayStatus = DayStatus> {
  readonly entity: Entity
  /** The one rule of the question. */
  readonly statusOn: (day: IsoDay) => Status
  /** The few days on which the rule may begin or cease to find the entity in the class that is counted. */
  readonly turns: readonly IsoDay[]
  /** The last day that its sources speak of. */
  readonly knownUntil: IsoDay | undefined
}

/** From this day on, until the next step, so many entities are counted. */
export interface Step {
  readonly day: IsoDay
  readonly count: number
}

/** A day on which entities came into the class that is counted, or left it. */
export interface Change {
  readonly day: IsoDay
  readonly joined: readonly EntityCode[]
  readonly left: readonly EntityCode[]
}

/** How many entities are in one class on every day of a period. */
export interface DayTimeline {
  /** The first day of the period and every day on which the number may differ from the day before. */
  readonly steps: readonly Step[]
  readonly changes: readonly Change[]
  /** The last day that the sources of any member speak of. */
  readonly knownUntil: IsoDay | undefined
  /** After the first of these days an entity that is not counted is no longer known of, after the last none is (R21, R29). */
  readonly unknownAfter: readonly [first: IsoDay, last: IsoDay] | undefined
}

const sourcesEnd = (members: readonly DatedMember[]) => {
  const ends = members.flatMap(({ statusOn, knownUntil: end }) => {
    if (end === undefined) return []
    const dayAfter = dayFromNumber(dayNumber(end) + 1)
    return statusOn(dayAfter).wording === 'not-known-since' ? [end] : []
  })
  const [first] = ends.toSorted()
  const last = ends.toSorted().at(-1)
  return first === undefined || last === undefined ? undefined : ([first, last] as const)
}

/**
 * Counts the entities of a class over a period by asking each member on the few days on which its answer can change,
 * so that a chart, its slider and the map can never differ.
 */
export const dayTimeline = (
  members: readonly DatedMember[],
  counted: ClassId,
  first: IsoDay,
  last: IsoDay,
): DayTimeline => {
  const joined = new Map<IsoDay, EntityCode[]>()
  const left = new Map<IsoDay, EntityCode[]>()
  let count = 0
  for (const { entity, statusOn, turns } of members) {
    let wasCounted = statusOn(first).class === counted
    if (wasCounted) count += 1
    for (const day of [...new Set(turns)].toSorted()) {
      if (day <= first || day > last) continue
      const isNow = statusOn(day).class === counted
      if (isNow === wasCounted) continue
      wasCounted = isNow
      const list = isNow ? joined : left
      list.set(day, [...(list.get(day) ?? []), entity.code])
    }
  }
  const days = [...new Set([...joined.keys(), ...left.keys()])].toSorted()
  const changes = days.map((day) => ({ day, joined: joined.get(day) ?? [], left: left.get(day) ?? [] }))
  const steps: Step[] = [{ day: first, count }]
  for (const change of changes) {
    count += change.joined.length - change.left.length
    steps.push({ day: change.day, count })
  }
  const knownUntil = members
    .flatMap((member) => member.knownUntil ?? [])
    .toSorted()
    .at(-1)
  return { steps, changes, knownUntil, unknownAfter: sourcesEnd(members) }
}

/** How many entities are counted on a day of the period. */
export const countOn = ({ steps }: DayTimeline, day: IsoDay): number =>
  steps.findLast((step) => step.day <= day)?.count ?? 0

/** The nearest day before or after this one on which an entity came or left; undefined where there is none. */
export const neighbouringChange = (
  { changes }: DayTimeline,
  day: IsoDay,
  direction: 'before' | 'after',
): IsoDay | undefined =>
  direction === 'before'
    ? changes.findLast((change) => change.day < day)?.day
    : changes.find((change) => change.day > day)?.day

/** The first day after this one from which an entity is counted; undefined where our sources know of none. */
export const countedLater = ({ changes }: DayTimeline, code: EntityCode, day: IsoDay): IsoDay | undefined =>
  changes.find((change) => change.day > day && change.joined.includes(code))?.day
