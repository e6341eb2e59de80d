import type { PublishedVerdict } from './comparedTotal'
import { type PublishedTotal, QUANTITY_WORDS, type QuantityWord } from './publishedTotals'

type Holds = (count: number, of: number) => boolean

type Readings = readonly [stricter: Holds, laxer: Holds]

/** R30: "nearly all" is not contradicted by all. Integers keep the edges exact. */
const NEARLY_ALL: Readings = [(count, of) => 10 * count >= 9 * of, (count, of) => 5 * count >= 4 * of]

/** R30: both readings of each word of quantity (docs/decisions/0037-words-as-bounds.md). */
const READINGS: Readonly<Record<QuantityWord, Readings>> = {
  'nearly-all': NEARLY_ALL,
  'virtually-all': NEARLY_ALL,
  'vast-majority': [
    (count, of) => count < of && 5 * count >= 4 * of,
    (count, of) => count <= of && 3 * count >= 2 * of,
  ],
  majority: [(count, of) => count < of && 2 * count > of, (count, of) => count <= of && 2 * count > of],
  few: [(count, of) => count > 0 && 5 * count <= of, (count, of) => 3 * count <= of],
  rare: [(count, of) => count > 0 && 10 * count <= of, (count, of) => 5 * count <= of],
  including: [(count) => count >= 2, (count) => count >= 1],
}

export interface Dominance {
  readonly own: number
  /** Countries that may have it beside another: one named lead denies no second. */
  readonly unknown: number
  /** Countries of which no source says that nobody leads. */
  readonly led: number
  readonly strongestOther: number
}

/** R30, "a dominant role": both readings, with all open countries for and against. */
export const dominanceCases = ({ own, unknown, led, strongestOther }: Dominance): readonly boolean[] => [
  // Stricter: in more than half of the countries that are led.
  2 * own > led,
  2 * (own + unknown) > led,
  // Laxer: no other class is larger.
  own >= strongestOther + unknown,
  own + unknown >= strongestOther,
]

export interface Spread {
  readonly inside: number
  readonly unknownInside: number
  readonly outside: number
  readonly unknownOutside: number
  readonly group: number
}

/** R30, "only in some of a group": both readings, with all open countries for and against. */
export const onlyInCases = ({
  inside,
  unknownInside,
  outside,
  unknownOutside,
  group,
}: Spread): readonly boolean[] => {
  const counts = Array.from({ length: unknownInside + 1 }, (_, more) => inside + more)
  const nowhereElse = [outside === 0, ...(unknownOutside > 0 ? [false] : [])]
  return nowhereElse.flatMap((isNowhereElse) =>
    counts.flatMap((count) => [isNowhereElse && count >= 2 && count < group, isNowhereElse && count >= 1]),
  )
}

export interface Tally {
  readonly fit: number
  /** Neither stated nor denied by a source: each of them may fit. */
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
