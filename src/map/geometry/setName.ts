import { BASELINE_EM, LABEL_FONT_PX, LINE_EM, SEA_SHARE } from './labelSizes'
import type { Box } from './boxes'
import { BOLD_SHARE, estimateWidth, inkOf } from './textWidth'
import type { Frame } from './frames'
import { lensBoxes } from './lensTiles'
import { type SeaPlace, SEAS } from './seas'

/** Buttons at the upper right of the map, and keyboard help below these, in screen px. */
const BUTTONS = { width: 46, height: 84 }
const KEYS_HEIGHT = 38
/** The same on a phone, where a finger needs 44 px. */
const PANEL_BUTTONS = { width: 54, height: 96 }
const PANEL_NAME = { width: 164, height: 30 }
/** The longest names of seas in any language, and their size in screen px. */
const SEA_NAMES = { one: 'Mediterranean Sea ', two: 'Caspian' }
const SEA_NAME_PX = LABEL_FONT_PX * SEA_SHARE

/** Gives the box of the name of a sea in any language, in frame px. */
export const boxOfSea = ({ x, y, lines }: SeaPlace, unitPx = 1): Box => {
  const line = SEA_NAME_PX * unitPx
  const width = estimateWidth(lines === 1 ? SEA_NAMES.one : SEA_NAMES.two, SEA_NAME_PX) * unitPx
  return { x: x - width / 2, y: y - line, width, height: (lines + 0.4) * line }
}

/** Gives the boxes that names must not cover, in frame px; `unitPx` is frame px per screen px. */
export const furnitureOf = (frame: Frame, unitPx: number): Box[] => {
  const { widthPx, heightPx } = frame
  const isWide = frame.id === 'wide'
  const shown = isWide ? { ...BUTTONS, height: BUTTONS.height + KEYS_HEIGHT } : PANEL_BUTTONS
  const buttons = {
    x: widthPx - shown.width * unitPx,
    y: 0,
    width: shown.width * unitPx,
    height: shown.height * unitPx,
  }
  if (frame.id === 'europe-panel') return [buttons]
  if (!isWide) {
    const height = PANEL_NAME.height * unitPx
    return [buttons, { x: 0, y: heightPx - height, width: PANEL_NAME.width * unitPx, height }]
  }
  return [buttons, ...SEAS.map((sea) => boxOfSea(sea, unitPx)), ...lensBoxes()]
}

/** A name set in lines, in em. The box is the extent of its glyphs. */
export interface SetName {
  readonly lines: readonly string[]
  readonly tracking: number
  readonly width: number
  readonly height: number
  readonly shift: number
}

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

/** The part of the lines that is at the place of a name. */
export type NameAnchor = 'start' | 'middle' | 'end'

/** Gives the box of a set name by the place of its anchor. */
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
