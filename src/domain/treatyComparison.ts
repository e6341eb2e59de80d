import type { DatedMember } from './dayTimeline'
import type { EntityCode } from './entity'
import type { IsoDay } from './treaty'
import type { TreatyStatus } from './treatyStatus'

/** What may have happened to a state between two days, in the order in which it is told. */
export const TREATY_CHANGES = ['joined', 'left', 'signed', 'day-unknown', 'known', 'not-known'] as const
/**
 * Joined and left: bound, or no longer. Signed: since the earlier day. Day unknown: it became a party on a day that
 * is not known. Known: bound by the later day, where the earlier day was one on which that is not known.
 * Not known: the sources of a state that is not bound ended in between.
 */
export type TreatyChange = (typeof TREATY_CHANGES)[number]

/** A state that changed between two days. */
export interface ChangedState {
  readonly code: EntityCode
  readonly change: TreatyChange
  readonly before: TreatyStatus
  readonly after: TreatyStatus
}

/** What changed under an instrument between two days. */
export interface TreatyComparison {
  readonly earlier: IsoDay
  readonly later: IsoDay
  readonly boundEarlier: number
  readonly boundLater: number
  /** In the order of the members, hence by name. */
  readonly changed: readonly ChangedState[]
}

const changeOf = (before: TreatyStatus, after: TreatyStatus): TreatyChange | undefined => {
  if (before.class !== after.class) {
    if (after.class === 'bound') return before.class === 'date-unknown' ? 'known' : 'joined'
    if (before.class === 'bound') return 'left'
    if (after.class === 'date-unknown') return 'day-unknown'
    if (after.class === 'signed') return 'signed'
  }
  return after.wording === 'not-known-since' && before.wording !== 'not-known-since' ? 'not-known' : undefined
}

/** Compares two days, whichever comes first, by the one rule of each member. */
export const compareDays = (
  members: readonly DatedMember<TreatyStatus>[],
  a: IsoDay,
  b: IsoDay,
): TreatyComparison => {
  const [earlier, later] = a < b ? [a, b] : [b, a]
  const states = members.map(({ entity, statusOn }) => ({
    code: entity.code,
    before: statusOn(earlier),
    after: statusOn(later),
  }))
  return {
    earlier,
    later,
    boundEarlier: states.filter(({ before }) => before.class === 'bound').length,
    boundLater: states.filter(({ after }) => after.class === 'bound').length,
    changed: states.flatMap((state) => {
      const change = changeOf(state.before, state.after)
      return change ? [{ ...state, change }] : []
    }),
  }
}

/** The states that another class holds on the later day: those that a map can show as changed. */
export const reclassified = ({ changed }: TreatyComparison): ReadonlySet<EntityCode> =>
  new Set(changed.filter(({ before, after }) => before.class !== after.class).map(({ code }) => code))
