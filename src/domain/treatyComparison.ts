import { periodAt } from './clock'
import type { DatedMember } from './dayTimeline'
import type { EntityCode } from './entity'
import type { IsoDay } from './treaty'
import type { TreatyStatus } from './treatyStatus'

export const TREATY_CHANGES = ['joined', 'left', 'signed', 'day-unknown', 'known', 'not-known'] as const
/**
 * Changes of a state between two days, in display order. `joined` and `left`: bound, or no longer. `day-unknown`:
 * party since an unknown day. `known`: bound later, unknown earlier. `not-known`: the sources of an unbound state end
 * in between.
 */
export type TreatyChange = (typeof TREATY_CHANGES)[number]

interface ChangedState {
  readonly code: EntityCode
  readonly change: TreatyChange
  readonly before: TreatyStatus
  readonly after: TreatyStatus
}

export interface TreatyComparison {
  readonly earlier: IsoDay
  readonly later: IsoDay
  readonly boundEarlier: number
  readonly boundLater: number
  readonly changed: readonly ChangedState[]
}

const changeOf = (before: TreatyStatus, after: TreatyStatus): TreatyChange | undefined => {
  if (before.class !== after.class) {
    if (after.class === 'bound') return before.class === 'date-unknown' ? 'known' : 'joined'
    if (before.class === 'bound') return 'left'
    if (after.class === 'date-unknown') return 'day-unknown'
    if (after.class === 'signed') return 'signed'
    if (after.class === 'not-known-since') return 'not-known'
  }
  return undefined
}

type DatedStatus = DatedMember['periods'][number] & { readonly treaty?: TreatyStatus }

/** Compares two days in either order, by each member's own rule. */
export const compareDays = (
  members: readonly DatedMember<DatedStatus>[],
  a: IsoDay,
  b: IsoDay,
): TreatyComparison => {
  const [earlier, later] = a < b ? [a, b] : [b, a]
  const states = members.flatMap(({ entity, periods }) => {
    const [before, after] = [earlier, later].map((day) => periodAt(periods, day)?.treaty)
    return before && after ? [{ code: entity.code, before, after }] : []
  })
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

/** The states that changed; that the sources of one end in between is no change of it. */
export const reclassified = ({ changed }: TreatyComparison): ReadonlySet<EntityCode> =>
  new Set(changed.filter(({ change }) => change !== 'not-known').map(({ code }) => code))
