import { memoise } from '../../domain/memoise'
import type { Box } from './boxes'
import type { Place } from './path'

/** Breaks a name at a space or hyphen into two lines of about the same length, if it can. */
export const breakLines = (name: string): string[] => {
  const breaks = [...name.matchAll(/[ -]/g)].map(({ 0: gap, index }) => {
    const [first, second] = [name.slice(0, gap === '-' ? index + 1 : index), name.slice(index + 1)]
    return { lines: [first, second], longest: Math.max(first.length, second.length) }
  })
  const [best] = [...breaks].sort((a, b) => a.longest - b.longest)
  return best?.lines ?? [name]
}

/** Measures the width in px of a text at a size in px. */
type MeasureText = (text: string, fontPx: number) => number

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

const inkOf = (line: string): Ink => {
  const letters = line.normalize('NFD')
  return { up: HIGH.test(letters) ? 0.86 : 0.7, down: HANGING.test(letters) ? 0.2 : 0.01 }
}

/** From one line to the next, in em. */
export const LINE_EM = 1.05

/** How wide lines are, what they reach above the baseline of the first, and all they cover, in em. */
const extentOf = memoise((lines: readonly string[]) => {
  const { up } = inkOf(lines[0] ?? '')
  return {
    width: Math.max(...lines.map((line) => estimateWidth(line, 1))),
    up,
    height: up + (lines.length - 1) * LINE_EM + inkOf(lines.at(-1) ?? '').down,
  }
})

/** Usual size of a name, in screen px. */
export const USUAL_PX = 12

/** Sizes of names in screen px, the best first; a phone has names of one size. */
export const NAME_SIZES = { wide: [USUAL_PX, 11], phone: [11], balkans: [11, 10] } as const
/** Letters of the whole map, and of a filtered one, on which each shown country is to have them. */
export const CODE_SIZES = { whole: [11], filtered: [11, 10, 9], balkans: [10, 9] } as const
export const SEA_PX = 12.5

/** The longest name that stays in one line, in characters: two lines of a few letters are hard to read. */
const SHORT_NAME = 8

/** Sets a name in one line and, if it is long and can be broken, in two. */
export const linesOf = (name: string): readonly (readonly string[])[] => {
  const broken = breakLines(name)
  return broken.length > 1 && name.length > SHORT_NAME ? [[name], broken] : [[name]]
}

/** A name in lines, of a size in screen px. */
export interface NameSetting {
  /** Of the country, or the id of the sea. */
  readonly code: string
  readonly lines: readonly string[]
  readonly sizePx: number
  /** Whether it is the two letters of the country in place of its name. */
  readonly isCode: boolean
}

/** A name with its place: it keeps its size and distance on the screen on a larger map, and so stays right there. */
export interface PlacedName extends NameSetting {
  /** The point it hangs on, in frame px: its middle inside the country, or a point of the coast. */
  readonly at: Place
  /** Where it lies from there, as steps right and down; [0, 0] inside. */
  readonly side: readonly [x: -1 | 0 | 1, y: -1 | 0 | 1]
  /** Distance from the coast in screen px; 0 inside. */
  readonly gapPx: number
}

/** The distance in em from where a name hangs to the start, middle or end of its lines, and to its first baseline. */
export const offsetOf = ({ lines, sizePx, side: [dx, dy], gapPx }: Omit<PlacedName, 'at'>): Place => {
  const { up, height } = extentOf(lines)
  const reach = (gapPx / sizePx) * (dx && dy ? Math.SQRT1_2 : 1)
  return [dx * reach, dy * reach - (height * (1 - dy)) / 2 + up]
}

export const moved = (box: Box, x: number, y: number): Box => ({
  x: box.x + x,
  y: box.y + y,
  width: box.width,
  height: box.height,
})

/** The area that a name covers from the point it hangs on, in frame px, where `unitPx` is frame px per screen px. */
export const boxFromPoint = (name: Omit<PlacedName, 'at'>, unitPx: number): Box => {
  const { width, height, up } = extentOf(name.lines)
  const [across, down] = offsetOf(name)
  const em = name.sizePx * unitPx
  return {
    x: across * em - (width * em * (1 - name.side[0])) / 2,
    y: (down - up) * em,
    width: width * em,
    height: height * em,
  }
}

/** The area that a name covers, in frame px. */
export const boxOfName = (name: PlacedName, unitPx: number): Box =>
  moved(boxFromPoint(name, unitPx), ...name.at)

/** Placed names of countries and of seas. */
export interface NamesOf<Name extends PlacedName> {
  readonly countries: readonly Name[]
  readonly seas: readonly Name[]
}
