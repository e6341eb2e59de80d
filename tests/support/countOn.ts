import type { DayTimeline } from '../../src/domain/dayTimeline'
import type { IsoDay } from '../../src/domain/treaty'

/** How many are counted on a day. */
export const countOn = ({ steps }: DayTimeline, day: IsoDay): number =>
  steps.findLast((step) => step.day <= day)?.count ?? 0
