import type { QuantityWord } from './publishedTotals'

type Holds = (count: number, of: number) => boolean

type Readings = readonly [stricter: Holds, laxer: Holds]

/** R30: "nearly all" excludes all by the stricter reading only. Integers keep the edges exact. */
const NEARLY_ALL: Readings = [
  (count, of) => count < of && 10 * count >= 9 * of,
  (count, of) => 5 * count >= 4 * of,
]

/** R30: both readings of each word of quantity (docs/decisions/0037-words-as-bounds.md). */
export const READINGS: Readonly<Record<QuantityWord, Readings>> = {
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
  /** Countries with any class that may dominate. */
  readonly led: number
  readonly strongestOther: number
  readonly unknown: number
}

/** R30, "a dominant role": both readings, with all open countries for and against. */
export const dominanceCases = ({ own, led, strongestOther, unknown }: Dominance): readonly boolean[] => [
  // Stricter: more than half of all countries led by any class, open ones included.
  2 * own > led + unknown,
  2 * (own + unknown) > led + unknown,
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
