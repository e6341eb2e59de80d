import type { Box } from './boxes'
import type { Frame } from './frames'
import { lensBoxes } from './lensTiles'
import { SEAS } from './seas'
import { estimateWidth } from './textWidth'

/** Height that filters take at the head of the map, and the buttons at its upper right, in screen px. */
const CHIPS = { share: 0.86, height: 44 }
const BUTTONS = { width: 46, height: 84 }
/** The help on keys stands below them on the wide map. */
const KEYS_HEIGHT = 38
/** The name of the lower panel, at its lower left, in screen px. */
const PANEL_NAME = { width: 164, height: 30 }
/** Names of seas, as wide as they are in any language, and their size in screen px. */
const SEA_NAMES = { one: 'Mediterranean Sea ', two: 'Caspian' }
const SEA_NAME_PX = 12.5

/** What lies over the water of a frame, in its px, for so many of its px to a px on the screen: names keep clear of it. */
export const furnitureOf = (frame: Frame, unitPx: number): Box[] => {
  const { widthPx, heightPx } = frame
  const isWide = frame.id === 'wide'
  const buttons = {
    x: widthPx - BUTTONS.width * unitPx,
    y: 0,
    width: BUTTONS.width * unitPx,
    height: (BUTTONS.height + (isWide ? KEYS_HEIGHT : 0)) * unitPx,
  }
  if (frame.id === 'europe-panel') return [buttons]
  if (!isWide) {
    const height = PANEL_NAME.height * unitPx
    return [buttons, { x: 0, y: heightPx - height, width: PANEL_NAME.width * unitPx, height }]
  }
  const line = SEA_NAME_PX * unitPx
  const seas = SEAS.map(({ x, y, lines }): Box => {
    const width = estimateWidth(lines === 1 ? SEA_NAMES.one : SEA_NAMES.two, SEA_NAME_PX) * unitPx
    return { x: x - width / 2, y: y - line, width, height: (lines + 0.4) * line }
  })
  const chips = { x: 0, y: 0, width: widthPx * CHIPS.share, height: CHIPS.height * unitPx }
  return [buttons, chips, ...seas, ...lensBoxes()]
}
