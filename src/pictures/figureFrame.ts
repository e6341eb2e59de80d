import type { Topology } from 'topojson-specification'
import { type Box, grown } from '../map/geometry/boxes'
import { type Frame, NO_BLEED, WIDE_FRAME, WHOLE_VIEW } from '../map/geometry/frames'
import { outlinesIn } from '../map/geometry/outlines'
import { boxOfShapes } from '../map/geometry/fit'
import type { LensTile } from '../map/geometry/lensTiles'
import { boxOfView, containerOf, middleOf } from '../map/geometry/container'
import { type MapState, shapesInView, viewOf } from '../map/geometry/viewOf'
import { type Scene, type SceneInput, sceneOf, type Shapes } from './scene'

const WHOLE: Box = { x: 0, y: 0, width: WIDE_FRAME.widthPx, height: WIDE_FRAME.heightPx }

/** The part of the wide frame, and as much at each side, for which there is land. */
const LAND = grown(WHOLE, WIDE_FRAME.bleedPx.east, WIDE_FRAME.bleedPx.y)

/** Free space around countries, as a share of their extent. */
const MARGIN = 0.05

/** The least that a figure shows, in px of the wide frame: an area, the countries of the filters, or the whole map. */
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
  return box ? grown(box, box.width * MARGIN, box.height * MARGIN) : WHOLE
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
      box: boxOfView(tile, { scale: unitPx, x: box.x, y: box.y }),
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

const withoutShapes = (input: SceneInput): Shapes => ({
  frame: frameOfBox(wantedBox(input.topology, input), WIDE_FRAME.widthPx),
  outlines: { entities: [], context: '', graticule: '', coast: '', borders: '', disputed: '' },
  lenses: [],
  tiles: [],
})

/** A scene without shapes, which has all that texts, keys, charts and tables need. */
export const figureScene = (input: SceneInput): Scene => sceneOf(input, withoutShapes(input))
