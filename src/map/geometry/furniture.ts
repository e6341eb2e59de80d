import type { Box } from './boxes'
import { lensBoxes, type LensTile } from './lensTiles'
import { boxOfView, type Container } from './container'
import type { View } from './frames'

/** Buttons at the upper right of a map, in px of the page, with the space around them. */
const BUTTONS = { width: 50, height: 84 }
/** The same on a panel, where they have the size of a finger. */
const PANEL_BUTTONS = { width: 56, height: 98 }
/** The same once it is zoomed: the way back to the whole map below them, and arrows at the lower right. */
const ZOOMED_BUTTONS = { width: 112, height: 132 }
const PAN_BUTTONS = { width: 112, height: 82 }
/** The name of a lower panel, at its lower left. */
const PANEL_NAME = { width: 196, height: 30 }

/** Gives the boxes of a view that no name may cover, in frame px: buttons, the name of a panel, insets. */
export const furnitureOf = (
  container: Container,
  view: View,
  tiles: readonly LensTile[],
  isZoomed = view.scale !== 1,
): readonly Box[] => {
  const { frame } = container
  const unitPx = container.unitPx / view.scale
  const shown = boxOfView(container, view)
  const [right, bottom] = [shown.x + shown.width, shown.y + shown.height]
  const atRight = (size: { readonly width: number; readonly height: number }, isBelow: boolean): Box => {
    const [width, height] = [size.width * unitPx, size.height * unitPx]
    return { x: right - width, y: isBelow ? bottom - height : shown.y, width, height }
  }
  const isPanel = frame.id.endsWith('panel')
  const buttons = () => {
    if (isZoomed) return [atRight(ZOOMED_BUTTONS, false), atRight(PAN_BUTTONS, true)]
    return [atRight(isPanel ? PANEL_BUTTONS : BUTTONS, false)]
  }
  const name = { width: PANEL_NAME.width * unitPx, height: PANEL_NAME.height * unitPx }
  return [
    ...buttons(),
    ...(frame.id === 'east-panel' ? [{ x: shown.x, y: bottom - name.height, ...name }] : []),
    ...lensBoxes(tiles).map((box) => boxOfView({ box }, view)),
  ]
}
