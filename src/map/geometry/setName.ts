import { memoise } from '../../domain/memoise'
import type { Box } from './boxes'
import type { Place } from './nameGrid'
import { breakLines, estimateWidth, inkOf } from './textWidth'

/** Usual size of a name, in screen px. */
export const USUAL_PX = 12

/** Sizes of names in screen px, the best first; a phone has names of one size. */
export const NAME_SIZES = { wide: [USUAL_PX, 11], phone: [11] } as const
/** Letters of the whole map, and of a filtered one, on which each shown country is to have them. */
export const CODE_SIZES = { whole: [11], filtered: [11, 10, 9] } as const

export const SEA_PX = 12.5
export const CAPTION_PX = 11

/** From one line to the next, in em. */
export const LINE_EM = 1.05

/** The longest name that stays in one line, in characters: two lines of a few letters are hard to read. */
const SHORT_NAME = 8

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

/** Sets a name in one line and, if it is long and can be broken, in two. */
export const settingsOf = (name: string, of: Omit<NameSetting, 'lines'>): readonly NameSetting[] => {
  const broken = breakLines(name)
  return (broken.length > 1 && name.length > SHORT_NAME ? [[name], broken] : [[name]]).map((lines) => ({
    ...of,
    lines,
  }))
}

/** How wide lines are, what they reach above the baseline of the first, and all they cover, in em. Hundreds of places are tried for each. */
const extentOf = memoise((lines: readonly string[]) => {
  const { up } = inkOf(lines[0] ?? '')
  return {
    width: Math.max(...lines.map((line) => estimateWidth(line, 1))),
    up,
    height: up + (lines.length - 1) * LINE_EM + inkOf(lines.at(-1) ?? '').down,
  }
})

/** Width and height of what a name covers, in frame px. */
export const sizeOfSetting = ({ lines, sizePx }: NameSetting, unitPx: number): Place => {
  const { width, height } = extentOf(lines)
  return [width * sizePx * unitPx, height * sizePx * unitPx]
}

/** The distance in em from where a name hangs to the start, middle or end of its lines, and to its first baseline. */
export const offsetOf = ({ lines, sizePx, side: [dx, dy], gapPx }: PlacedName): Place => {
  const { up, height } = extentOf(lines)
  const reach = (gapPx / sizePx) * (dx && dy ? Math.SQRT1_2 : 1)
  return [dx * reach, dy * reach - (height * (1 - dy)) / 2 + up]
}

/** The area that a name covers, in frame px, where `unitPx` is frame px per screen px. */
export const boxOfName = (name: PlacedName, unitPx: number): Box => {
  const [width, height] = sizeOfSetting(name, unitPx)
  const [across, down] = offsetOf(name)
  const em = name.sizePx * unitPx
  return {
    x: name.at[0] + across * em - (width * (1 - name.side[0])) / 2,
    y: name.at[1] + (down - extentOf(name.lines).up) * em,
    width,
    height,
  }
}
