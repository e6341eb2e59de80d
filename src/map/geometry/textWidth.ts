/** Breaks a name at a space or hyphen into two lines of about the same length, if it can. */
export const breakLines = (name: string): string[] => {
  const breaks = [...name.matchAll(/[ -]/g)].map(({ 0: gap, index }) => {
    const [first, second] = [name.slice(0, gap === '-' ? index + 1 : index), name.slice(index + 1)]
    return { lines: [first, second], longest: Math.max(first.length, second.length) }
  })
  const [best] = breaks.toSorted((a, b) => a.longest - b.longest)
  return best?.lines ?? [name]
}

/** Measures the width in px of a text at a size in px. */
export type MeasureText = (text: string, fontPx: number) => number

/** Advances in em of Source Sans 3 semibold by character, rounded up; the first match counts. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  [/[ ]/u, 0.2],
  [/[ijl.,:;'’|Iıії]/u, 0.285],
  [/[ftr\-()/]/u, 0.375],
  [/[scz*сзгґ]/u, 0.47],
  [/[xyvaeJLFтхуьеавГ]/u, 0.52],
  [/[kкяэVEZУХ]/u, 0.545],
  [/[нийцCPСЭР]/u, 0.582],
  [/[BRKБВКЧ]/u, 0.615],
  [/[MМwжшюыФ]/u, 0.777],
  [/[mщШЩЮЖЪЉЊWŒÆœæ]/u, 0.93],
  [/[ATSАТ]/u, 0.56],
  [/\p{Lu}|м/u, 0.676],
  [/./u, 0.566],
]

const withoutMarks = (letter: string): string => letter.normalize('NFD').charAt(0)

const advances = new Map<string, number>()

const advanceOf = (letter: string): number => {
  const known = advances.get(letter)
  if (known !== undefined) return known
  const advance = ADVANCES.find(([kind]) => kind.test(withoutMarks(letter)))?.[1] ?? 0
  advances.set(letter, advance)
  return advance
}

/** Estimates the width of a label without a browser: the same everywhere, and rather too wide than too narrow. */
export const estimateWidth: MeasureText = (text, fontPx) =>
  [...text].reduce((width, letter) => width + advanceOf(letter), 0) * fontPx

/** Greatest width of bold characters, as a share of semibold ones. */
export const BOLD_SHARE = 1.04

/** Extent of a line above and below its baseline, in em. */
interface Ink {
  readonly up: number
  readonly down: number
}

const HIGH = /\p{Lu}[\u0300-\u0314]/u
const HANGING = /[gjpqyQДдруцщ,;()]|[\u0326-\u0328]/u

export const inkOf = (line: string): Ink => {
  const letters = line.normalize('NFD')
  return { up: HIGH.test(letters) ? 0.92 : 0.75, down: HANGING.test(letters) ? 0.24 : 0.02 }
}
