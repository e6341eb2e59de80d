import { type PublishedTotal, QUANTITY_WORDS, type QuantityWord } from './publishedTotals'
import { READINGS } from './publishedWords'
import type { ClassId, SubId } from './themes'

export const PUBLISHED_VERDICTS = ['agrees', 'differs', 'cannot-be-judged'] as const
export type PublishedVerdict = (typeof PUBLISHED_VERDICTS)[number]

/** A total as the build has compared it, so that a map needs no rule to show it. */
export interface ComparedTotal extends PublishedTotal {
  /** The part of its theme that shows it; absent where no single map does, and for bars of a chart. */
  readonly sub?: SubId
  /** The class whose bar it is in the study's chart. */
  readonly bar?: ClassId
  /** For patterns and internal trafficking two: children first, then people of any age (R27). */
  readonly verdicts: readonly PublishedVerdict[]
}

export interface Tally {
  readonly fit: number
  /** Not documented or not covered: each of them may fit. */
  readonly unknown: number
  readonly base: number
}

type Claim = Pick<PublishedTotal, 'relation' | 'value' | 'base'>

/** R26: "about" is within five percentage points. */
const ABOUT = 0.05
/** Absorbs binary rounding at the edge of "about". */
const EPSILON = 1e-9

const isQuantityWord = (relation: string): relation is QuantityWord =>
  (QUANTITY_WORDS as readonly string[]).includes(relation)

/** R26: whether a count satisfies a figure of the study; shares are of the whole. */
const satisfies = ({ relation, value, base }: Claim, count: number, whole: number): boolean => {
  if (value === undefined) return false
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
    default:
      return false
  }
}

const readingsOf = (claim: Claim, whole: number): readonly ((count: number) => boolean)[] =>
  isQuantityWord(claim.relation)
    ? READINGS[claim.relation].map((holds) => (count) => holds(count, claim.base ?? whole))
    : [(count) => satisfies(claim, count, whole)]

const countsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, more) => first + more)

export const casesOf = (claim: Claim, { fit, unknown, base }: Tally): readonly boolean[] =>
  readingsOf(claim, base).flatMap((holds) => countsFrom(fit, fit + unknown).map(holds))

/** R26, R30: agrees where every case is true, differs where none is. */
export const verdictOfCases = (cases: readonly boolean[]): PublishedVerdict => {
  if (cases.every(Boolean)) return 'agrees'
  return cases.some(Boolean) ? 'cannot-be-judged' : 'differs'
}

/** Lowest and highest satisfying count, for each reading that has one. */
export const satisfyingRanges = (claim: Claim, base: number): readonly (readonly [number, number])[] =>
  readingsOf(claim, base).flatMap((holds) => {
    const counts = countsFrom(0, base).filter(holds)
    const [first] = counts
    const last = counts.at(-1)
    return first === undefined || last === undefined ? [] : [[first, last] as const]
  })
