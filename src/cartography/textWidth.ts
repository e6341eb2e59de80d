/** Gives the width in px of a text set in a size in px. */
export type MeasureText = (text: string, fontPx: number) => number

/** Advances in em of Source Sans 3 semibold, by kind of letter; the last that matches is any other letter. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|ıІі]/u, 0.28],
  [/[ \-ftrI()/*]/u, 0.36],
  [/[mwMWÆŒæœ]/u, 0.85],
  [/[жшщюыфмЖШЩЮЫФМДЪЉЊљњ]/u, 0.82],
  [/\p{Lu}/u, 0.63],
  [/\p{Script=Cyrillic}/u, 0.57],
  [/./u, 0.54],
]

const advanceOf = (letter: string): number => ADVANCES.find(([kind]) => kind.test(letter))?.[1] ?? 0

/** Width of a map label without a browser to ask: the same everywhere, and a little too wide rather than too narrow. */
export const estimateWidth: MeasureText = (text, fontPx) =>
  [...text].reduce((width, letter) => width + advanceOf(letter), 0) * fontPx
