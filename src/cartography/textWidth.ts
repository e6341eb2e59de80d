/** Gives the width in px of a text set in a size in px. */
export type MeasureText = (text: string, fontPx: number) => number

/** Advances in em of Source Sans 3 semibold, by kind of letter, rounded up; the first kind that matches counts. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|Iıії ]/u, 0.28],
  [/[ftr\-()/]/u, 0.37],
  [/[sczaexyvkJFL*гґсзтхуєеаья]/u, 0.52],
  [/[mwMWÆŒæœжшщюфЖФ]/u, 0.85],
  [/[ШЩЮЪЉЊ]/u, 0.93],
  [/\p{Lu}/u, 0.65],
  [/./u, 0.57],
]

/** Marks on a letter do not widen it. */
const withoutMarks = (letter: string): string => letter.normalize('NFD').charAt(0)

/** Advances by letter, kept: the same few letters are asked for again and again. */
const advances = new Map<string, number>()

const advanceOf = (letter: string): number => {
  const kept = advances.get(letter)
  if (kept !== undefined) return kept
  const advance = ADVANCES.find(([kind]) => kind.test(withoutMarks(letter)))?.[1] ?? 0
  advances.set(letter, advance)
  return advance
}

/** Width of a map label without a browser to ask: the same everywhere, and a little too wide rather than too narrow. */
export const estimateWidth: MeasureText = (text, fontPx) =>
  [...text].reduce((width, letter) => width + advanceOf(letter), 0) * fontPx
