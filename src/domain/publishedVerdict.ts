import type { PublishedTotal } from './published'

/** What the atlas can say of a published total (rule R26). */
export const PUBLISHED_VERDICTS = ['agrees', 'differs', 'cannot-be-judged'] as const
/** What the atlas can say of a published total (rule R26). */
export type PublishedVerdict = (typeof PUBLISHED_VERDICTS)[number]

/** What is documented of the same question: so many fit, so many are open, of so many. */
export interface Tally {
  readonly fit: number
  /** Not documented or not covered: each of them may or may not fit. */
  readonly unknown: number
  readonly base: number
}

type Claim = Pick<PublishedTotal, 'relation' | 'value' | 'base'>

/** R26: "about" is within five percentage points. */
const ABOUT = 0.05
/** Keeps a share on the very edge of "about" from falling to the error of a binary fraction. */
const EPSILON = 1e-9

/** R26: whether a number of entities satisfies the study's wording. Shares have no base of their own and are of the whole. */
export const satisfies = ({ relation, value, base }: Claim, count: number, whole: number): boolean => {
  const isShare = base === undefined
  const found = isShare ? count / whole : count
  switch (relation) {
    case '=':
      return isShare ? Math.abs(found - value) < EPSILON : found === value
    case '>':
      return found > value
    case '<':
      return found < value
    case '~':
      return Math.abs(found - value) <= (isShare ? ABOUT : ABOUT * whole) + EPSILON
  }
}

/** R26: agrees where every number from `fit` to `fit + unknown` satisfies the total, differs where none does. */
export const publishedVerdictOf = (claim: Claim, { fit, unknown, base }: Tally): PublishedVerdict => {
  const possible = Array.from({ length: unknown + 1 }, (_, more) => satisfies(claim, fit + more, base))
  if (possible.every(Boolean)) return 'agrees'
  return possible.some(Boolean) ? 'cannot-be-judged' : 'differs'
}

/** The numbers of entities that would satisfy the total, from the fewest to the most; none where no number does. */
export const satisfyingRange = (claim: Claim, base: number): readonly [number, number] | undefined => {
  const counts = Array.from({ length: base + 1 }, (_, count) => count).filter((count) =>
    satisfies(claim, count, base),
  )
  const [first] = counts
  const last = counts.at(-1)
  return first === undefined || last === undefined ? undefined : [first, last]
}
