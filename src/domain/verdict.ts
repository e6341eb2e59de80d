import type { Strength } from './evidence'
import type { ClassId } from './themes'
import type { TreatyStatus } from './treatyStatus'

/** Results of comparing two answers, in the order in which they are counted. */
export const VERDICTS = ['differs', 'same', 'one-known', 'none-known', 'cannot-be-compared'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Classes without an answer; a partial list is none (docs/decisions/0012-when-two-countries-differ.md). */
const SILENT_CLASSES: ReadonlySet<ClassId> = new Set([
  'not-documented',
  'partly-documented',
  'not-covered',
  'not-known',
  'date-unknown',
])

/** R28: treaty wordings that leave nothing to compare (docs/decisions/0036-when-two-countries-cannot-be-compared.md). */
const WITHOUT_PARTICIPATION: ReadonlySet<TreatyStatus['wording']> = new Set([
  'cannot-join',
  'not-in-own-name',
  'not-yet-open',
])

export interface ComparableAnswer {
  readonly classes: readonly ClassId[]
  readonly strength?: Strength
  readonly treaty?: Pick<TreatyStatus, 'wording'>
}

/** Whether our sources answer: "not mentioned" and "none" are answers, "not known to be bound since" is not. */
export const isKnown = ({ classes, treaty }: ComparableAnswer): boolean =>
  !classes.some((classId) => SILENT_CLASSES.has(classId)) && treaty?.wording !== 'not-known-since'

const isSame = (a: ComparableAnswer, b: ComparableAnswer): boolean =>
  a.strength === b.strength &&
  a.classes.length === b.classes.length &&
  a.classes.every((classId) => b.classes.includes(classId))

const canTakePart = ({ treaty }: ComparableAnswer): boolean =>
  treaty === undefined || !WITHOUT_PARTICIPATION.has(treaty.wording)

/** R28: equal classes and strength make two answers the same; silence or no participation leaves nothing to compare. */
export const verdictOf = (a: ComparableAnswer, b: ComparableAnswer): Verdict => {
  if (!canTakePart(a) || !canTakePart(b)) return 'cannot-be-compared'
  const known = [a, b].filter(isKnown).length
  if (known === 0) return 'none-known'
  if (known === 1) return 'one-known'
  return isSame(a, b) ? 'same' : 'differs'
}
