import type { Topology } from 'topojson-specification'
import { memoise } from '../../domain/memoise'
import type { Box } from '../../map/geometry/boxes'
import { type Frame, NO_BLEED, WIDE_FRAME } from '../../map/geometry/frames'
import { projectOutlines } from '../../map/geometry/outlines'
import { boxOfShapes } from '../../map/geometry/fit'
import type { LensTile } from '../../map/geometry/lensTiles'
import { boxOfView, containerOf, middleOf, WHOLE_VIEW } from '../../map/geometry/view'
import { type MapState, shapesInView, viewOf } from '../../map/geometry/viewOf'

const WHOLE: Box = { x: 0, y: 0, width: WIDE_FRAME.widthPx, height: WIDE_FRAME.heightPx }

/** The part of the wide frame, and as much at each side, for which there is land. */
const LAND: Box = {
  x: -WIDE_FRAME.bleedPx.east,
  y: -WIDE_FRAME.bleedPx.y,
  width: WHOLE.width + 2 * WIDE_FRAME.bleedPx.east,
  height: WHOLE.height + 2 * WIDE_FRAME.bleedPx.y,
}

/** Free space around countries, as a share of their extent. */
const MARGIN = 0.05

/** The outlines of a frame that several figures have in common, such as that of the whole map. */
export const outlinesIn = memoise((topology: Topology, frame: Frame) => projectOutlines(topology, frame))

const around = ({ x, y, width, height }: Box): Box => ({
  x: x - width * MARGIN,
  y: y - height * MARGIN,
  width: width * (1 + 2 * MARGIN),
  height: height * (1 + 2 * MARGIN),
})

/** What a figure must show at least, in px of the wide frame: an area, the countries of the filters, or the whole map. */
export const wantedBox = (topology: Topology, state: MapState): Box => {
  const { entities } = outlinesIn(topology, WIDE_FRAME)
  const container = containerOf(WIDE_FRAME)
  const view = viewOf(container, state, entities)?.view
  if (!view || view.scale === 1) return WHOLE
  if (state.filters.area !== null) {
    const box = boxOfView(container, view)
    const [x, y] = middleOf(box)
    const side = Math.min(box.width, box.height)
    return { x: x - side / 2, y: y - side / 2, width: side, height: side }
  }
  const box = boxOfShapes(WIDE_FRAME, shapesInView(WIDE_FRAME, state, entities) ?? [])
  return box ? around(box) : WHOLE
}

/** The narrowest and the widest shape, width by height, in which there is land around a box. */
export const shapesOf = ({ width, height }: Box): readonly [narrowest: number, widest: number] => [
  width / LAND.height,
  LAND.width / height,
]

/** The part of the map that a figure shows at a size, as a frame of its own, and the insets over it. */
export const figurePart = (
  topology: Topology,
  state: MapState,
  size: { readonly width: number; readonly height: number },
): { readonly frame: Frame; readonly tiles: readonly LensTile[] } => {
  const container = containerOf(WIDE_FRAME, size)
  const { entities } = outlinesIn(topology, WIDE_FRAME)
  const { view, tiles } = viewOf(container, state, entities) ?? { view: WHOLE_VIEW, tiles: [] }
  const { box, unitPx } = container
  return {
    frame: frameOfBox(boxOfView(container, view), size.width),
    tiles: tiles.map((tile) => ({
      ...tile,
      box: {
        x: (tile.box.x - box.x) / unitPx,
        y: (tile.box.y - box.y) / unitPx,
        width: tile.box.width / unitPx,
        height: tile.box.height / unitPx,
      },
    })),
  }
}

/** The frame that draws a box of the wide frame at a width. */
export const frameOfBox = (box: Box, widthPx: number): Frame => {
  const share = widthPx / box.width
  const [x, y] = WIDE_FRAME.translatePx
  return {
    ...WIDE_FRAME,
    id: 'area',
    widthPx,
    heightPx: box.height * share,
    scale: WIDE_FRAME.scale * share,
    translatePx: [(x - box.x) * share, (y - box.y) * share],
    bleedPx: NO_BLEED,
  }
}
