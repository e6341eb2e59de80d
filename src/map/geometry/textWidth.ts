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

/** Advances in em of Source Sans 3 semibold, rounded up, each with the letters that have it. Marks do not widen a letter. */
const ADVANCES: readonly (readonly [number, string])[] = [
  [0.2, ' '],
  [0.27, 'ijıіј'],
  [0.28, "l.,'’:;|"],
  [0.29, 'Iї'],
  [0.32, 'f!'],
  [0.33, '-()'],
  [0.35, '/'],
  [0.37, 't'],
  [0.38, 'r'],
  [0.43, 'гґ'],
  [0.44, 's*'],
  [0.45, 'z?'],
  [0.47, 'cзсэ'],
  [0.48, 'xтх–'],
  [0.5, 'Jvyу'],
  [0.51, 'FLYeГеь'],
  [0.52, '0123456789agав+'],
  [0.53, 'kкя'],
  [0.54, 'EVXZЕУХч'],
  [0.55, 'SToøТо'],
  [0.56, 'AhnuАЗбдл'],
  [0.57, 'bdpqпр'],
  [0.58, 'CСЭийнц'],
  [0.59, 'PБРЬ'],
  [0.6, 'BKRВКЯ'],
  [0.61, 'ßъ'],
  [0.62, 'Ч'],
  [0.63, 'DG'],
  [0.64, '&'],
  [0.65, 'Лм'],
  [0.66, 'NUДПЦ'],
  [0.67, 'HИЙН'],
  [0.68, 'OQО'],
  [0.71, 'ы'],
  [0.73, 'Ъж'],
  [0.75, 'MwМФ'],
  [0.76, 'фю'],
  [0.78, 'æш'],
  [0.8, 'Wщ—'],
  [0.83, 'œЫ'],
  [0.85, 'm%'],
  [0.86, 'Ж'],
  [0.9, 'Ш'],
  [0.91, 'Щ'],
  [0.93, 'ЮŒÆ'],
]

const advances = new Map(
  ADVANCES.flatMap(([em, letters]) => [...letters].map((letter) => [letter, em] as const)),
)

/** The advance of a letter that the table does not have. */
const OTHER_EM = { upper: 0.68, lower: 0.58 } as const

const withoutMarks = (letter: string): string => letter.normalize('NFD').charAt(0)

const advanceOf = (letter: string): number => {
  const plain = withoutMarks(letter)
  return advances.get(plain) ?? OTHER_EM[/\p{Lu}/u.test(plain) ? 'upper' : 'lower']
}

/** Estimates the width of a label without a browser: the same everywhere, and up to 3 % too wide, since it knows no kerning. */
export const estimateWidth: MeasureText = (text, fontPx) =>
  [...text].reduce((width, letter) => width + advanceOf(letter), 0) * fontPx

/** Extent of a line above and below its baseline, in em. */
interface Ink {
  readonly up: number
  readonly down: number
}

const HIGH = /\p{Lu}[\u0300-\u0314]/u
const HANGING = /[gjpqyQДдруцщ,;()]|[\u0326-\u0328]/u

export const inkOf = (line: string): Ink => {
  const letters = line.normalize('NFD')
  return { up: HIGH.test(letters) ? 0.86 : 0.7, down: HANGING.test(letters) ? 0.2 : 0.01 }
}
