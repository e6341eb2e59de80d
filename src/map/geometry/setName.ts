import type { Box } from './boxes'
import { BASELINE_EM, LINE_EM } from './labelSizes'
import { BOLD_SHARE, estimateWidth, inkOf } from './textWidth'

/** A name set in lines, in em of its size. The box is what its letters cover. */
export interface SetName {
  readonly lines: readonly string[]
  /** Space between letters. */
  readonly tracking: number
  readonly width: number
  readonly height: number
  /** How far the middle of the lines lies below the middle of the box. */
  readonly shift: number
}

/** Sets a name in lines. */
export const setName = (lines: readonly string[], tracking = 0, isBold = false): SetName => {
  const widths = lines.map(
    (line) => estimateWidth(line, 1) * (isBold ? BOLD_SHARE : 1) + line.length * tracking,
  )
  const { up } = inkOf(lines[0] ?? '')
  const { down } = inkOf(lines.at(-1) ?? '')
  const between = (lines.length - 1) * LINE_EM
  const height = up + between + down
  const shift = up + between / 2 - BASELINE_EM - height / 2
  return { lines, tracking, width: Math.max(...widths), height, shift }
}

/** Which part of its lines stands at the place of a name. */
export type NameAnchor = 'start' | 'middle' | 'end'

/** What a set name covers where the middle of its lines, or their end, stands at a place. */
export const boxOfName = (
  { width, height, shift }: SetName,
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: NameAnchor },
  fontPx: number,
): Box => ({
  x: x - width * fontPx * { start: 0, middle: 0.5, end: 1 }[anchor],
  y: y - (shift + height / 2) * fontPx,
  width: width * fontPx,
  height: height * fontPx,
})
