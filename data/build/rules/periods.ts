import type { Time } from '../../../src/domain/clock'
import type { Decision } from './decision'

/** A decision with the time from which it holds, until the next one begins. */
export interface DatedDecision extends Decision {
  readonly from: Time
}

const lines = ({ deciding }: Decision): string => deciding.map(({ line }) => line).join()

const shown = ({ classes, rule, asOf, atLeast, childPlan, basis, treaty, offence }: Decision): string =>
  JSON.stringify([classes, rule, asOf, atLeast, childPlan, basis, treaty, offence])

/** Whether two decisions are alike in what a reader is shown, and in the statements that decided. */
const isSame = (a: Decision, b: Decision): boolean => lines(a) === lines(b) && shown(a) === shown(b)

/** Makes a decision for each time, and keeps those that differ from the one before. */
export const periodsOf = (times: readonly Time[], decide: (time: Time) => Decision): DatedDecision[] => {
  const periods: DatedDecision[] = []
  for (const from of times) {
    const decision = decide(from)
    const before = periods.at(-1)
    if (!before || !isSame(before, decision)) periods.push({ ...decision, from })
  }
  return periods
}
