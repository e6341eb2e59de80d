import { dayAfter } from './day'
import type { Entity, EntityCode } from './entity'
import type { ClassId } from './themes'
import type { IsoDay } from './treaty'

interface DayStatus {
  readonly class: ClassId
  readonly wording: string
}

/** An entity whose class under a question depends on the day. */
export interface DatedMember<Status extends DayStatus = DayStatus> {
  readonly entity: Entity
  readonly statusOn: (day: IsoDay) => Status
  /** All days on which the entity may enter or leave the counted class. */
  readonly turns: readonly IsoDay[]
  readonly knownUntil: IsoDay | undefined
}

export interface Step {
  readonly day: IsoDay
  readonly count: number
}

export interface Change {
  readonly day: IsoDay
  readonly joined: readonly EntityCode[]
  readonly left: readonly EntityCode[]
}

/** The number of entities in one class on every day of a period. */
export interface DayTimeline {
  /** The first day of the period and every day on which the count may change. */
  readonly steps: readonly Step[]
  readonly changes: readonly Change[]
  readonly knownUntil: IsoDay | undefined
  /** After `first` the state of some uncounted entity is unknown, after `last` of every one (R21, R29). */
  readonly unknownAfter: readonly [first: IsoDay, last: IsoDay] | undefined
}

const sourcesEnd = (members: readonly DatedMember[]) => {
  const ends = members.flatMap(({ statusOn, knownUntil: end }) => {
    if (end === undefined) return []
    return statusOn(dayAfter(end)).wording === 'not-known-since' ? [end] : []
  })
  const [first] = ends.toSorted()
  const last = ends.toSorted().at(-1)
  return first === undefined || last === undefined ? undefined : ([first, last] as const)
}

/** Counts the entities of a class over a period, by the same rule as the map and only on days where it may change. */
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

export const countOn = ({ steps }: DayTimeline, day: IsoDay): number =>
  steps.findLast((step) => step.day <= day)?.count ?? 0

export const neighbouringChange = (
  { changes }: DayTimeline,
  day: IsoDay,
  direction: 'before' | 'after',
): IsoDay | undefined =>
  direction === 'before'
    ? changes.findLast((change) => change.day < day)?.day
    : changes.find((change) => change.day > day)?.day

/** Returns the first later day from which the entity is counted, if the sources give one. */
export const countedLater = ({ changes }: DayTimeline, code: EntityCode, day: IsoDay): IsoDay | undefined =>
  changes.find((change) => change.day > day && change.joined.includes(code))?.day
