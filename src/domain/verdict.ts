import { type AnswerGiven, isKnown } from './known'
import type { TreatyStatus } from './treaty'

/** Results of comparing two answers, in the order in which they are counted. */
export const VERDICTS = ['differs', 'same', 'one-known', 'none-known', 'cannot-be-compared'] as const
export type Verdict = (typeof VERDICTS)[number]

/** R28: treaty wordings that leave nothing to compare (docs/decisions/0036-comparing-two-countries.md). */
const WITHOUT_PARTICIPATION: ReadonlySet<TreatyStatus['wording']> = new Set([
  'cannot-join',
  'not-in-own-name',
  'not-yet-open',
])

const isSame = (a: AnswerGiven | undefined, b: AnswerGiven): boolean =>
  a !== undefined &&
  a.classes.length === b.classes.length &&
  a.classes.every((classId) => b.classes.includes(classId))

const canTakePart = ({ treaty }: AnswerGiven): boolean =>
  treaty === undefined || !WITHOUT_PARTICIPATION.has(treaty.wording)

/**
 * R28: equal classes make answers the same; silence or no participation leaves nothing to compare. Of more
 * than two, those are compared that are known.
 */
export const verdictOf = (...answers: readonly AnswerGiven[]): Verdict => {
  const taking = answers.filter(canTakePart)
  if (taking.length < 2) return 'cannot-be-compared'
  const known = taking.filter(isKnown)
  if (known.length === 0) return 'none-known'
  if (known.length === 1) return 'one-known'
  return known.every((answer) => isSame(known[0], answer)) ? 'same' : 'differs'
}
