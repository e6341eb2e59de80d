import type { QuantityWord } from './published'

/** Whether a number of so many is what a word says of them. */
type Holds = (count: number, of: number) => boolean

/** The stricter and the laxer reading of a word of quantity. */
export type Readings = readonly [stricter: Holds, laxer: Holds]

/** R30: nearly all is not all by the stricter reading, and can be by the laxer. In whole numbers, so that no edge is lost. */
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
}

/** What is documented of the countries that a class is said to dominate. */
export interface Dominance {
  /** Countries of the class. */
  readonly own: number
  /** Countries of any class that may dominate, and of the most frequent other one. */
  readonly led: number
  readonly strongestOther: number
  readonly unknown: number
}

/** R30, "a dominant role": what may be true by each reading, whichever way the open countries turn out. */
export const dominanceCases = ({ own, led, strongestOther, unknown }: Dominance): readonly boolean[] => [
  // Stricter: more than half of those led; all that are open may be led by others, or by this one.
  2 * own > led + unknown,
  2 * (own + unknown) > led + unknown,
  // Laxer: no other class in more.
  own >= strongestOther + unknown,
  own + unknown >= strongestOther,
]

/** What is documented of countries inside and outside the group that alone is said to have them. */
export interface Spread {
  readonly inside: number
  readonly unknownInside: number
  readonly outside: number
  readonly unknownOutside: number
  /** How many the group has. */
  readonly group: number
}

/** R30, "only in some of a group": what may be true by each reading, whichever way the open countries turn out. */
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
