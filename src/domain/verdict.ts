import type { Strength } from './evidence'
import type { ClassId } from './themes'
import type { TreatyStatus } from './treatyStatus'

/** What may come of setting two answers to one question side by side, in the order in which it is counted. */
export const VERDICTS = ['differs', 'same', 'one-known', 'none-known', 'cannot-be-compared'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Classes that mean our sources do not tell; a list known in part does not tell either (docs/decisions/0012-when-two-countries-differ.md). */
const SILENT_CLASSES: ReadonlySet<ClassId> = new Set([
  'not-documented',
  'partly-documented',
  'not-covered',
  'not-known',
  'date-unknown',
])

/**
 * R28: words of a treaty that leave nothing to compare. The side could not take part, or not in its own name, or nobody
 * could yet (docs/decisions/0036-when-two-countries-cannot-be-compared.md).
 */
const WITHOUT_PARTICIPATION: ReadonlySet<TreatyStatus['wording']> = new Set([
  'cannot-join',
  'not-in-own-name',
  'not-yet-open',
])

/** As much of an answer as decides whether two are the same. */
export interface ComparableAnswer {
  readonly classes: readonly ClassId[]
  readonly strength?: Strength
  readonly treaty?: Pick<TreatyStatus, 'wording'>
}

/**
 * Whether our sources answer. "Not mentioned" by a report that covers the country is an answer, and so are "none",
 * "not bound" and "cannot join"; "not known to be bound since" is none.
 */
export const isKnown = ({ classes, treaty }: ComparableAnswer): boolean =>
  !classes.some((classId) => SILENT_CLASSES.has(classId)) && treaty?.wording !== 'not-known-since'

const isSame = (a: ComparableAnswer, b: ComparableAnswer): boolean =>
  a.strength === b.strength &&
  a.classes.length === b.classes.length &&
  a.classes.every((classId) => b.classes.includes(classId))

const canTakePart = ({ treaty }: ComparableAnswer): boolean =>
  treaty === undefined || !WITHOUT_PARTICIPATION.has(treaty.wording)

/**
 * Compares two answers to one question. They are the same where every class and the strength of evidence are;
 * where a side is silent, or could not take part, nothing is compared.
 */
export const verdictOf = (a: ComparableAnswer, b: ComparableAnswer): Verdict => {
  if (!canTakePart(a) || !canTakePart(b)) return 'cannot-be-compared'
  const known = [a, b].filter(isKnown).length
  if (known === 0) return 'none-known'
  if (known === 1) return 'one-known'
  return isSame(a, b) ? 'same' : 'differs'
}
