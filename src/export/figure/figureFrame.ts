import type { Topology } from 'topojson-specification'
import type { Dataset } from '../../data/Dataset'
import { memoise } from '../../domain/memoise'
import type { Box } from '../../map/geometry/boxes'
import { type Frame, WIDE_FRAME } from '../../map/geometry/frames'
import { projectOutlines } from '../../map/geometry/outlines'
import { boxOfShapes, boxOfView, clamp, middleOf } from '../../map/geometry/view'
import { fittedCodes, viewOf } from '../../map/geometry/viewOf'
import type { Filters } from '../../state/filters'

const WHOLE: Box = { x: 0, y: 0, width: WIDE_FRAME.widthPx, height: WIDE_FRAME.heightPx }

/** The part of the wide frame, and around it, for which there is land. */
const LAND: Box = {
  x: -WIDE_FRAME.bleedPx.x,
  y: -WIDE_FRAME.bleedPx.y,
  width: WHOLE.width + 2 * WIDE_FRAME.bleedPx.x,
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

/** What a figure must show, in px of the wide frame: an area, the countries of the filters, or the whole map. */
export const wantedBox = (topology: Topology, dataset: Dataset, filters: Filters): Box => {
  const { area, regions, groups } = filters
  if (area === 'whole' || (area === null && regions.length + groups.length === 0)) return WHOLE
  const { entities } = outlinesIn(topology, WIDE_FRAME)
  if (area !== null) {
    const view = viewOf(WIDE_FRAME, { dataset, filters }, entities)
    if (!view || view.scale === 1) return WHOLE
    const box = boxOfView(WIDE_FRAME, view)
    const [x, y] = middleOf(box)
    const side = Math.min(box.width, box.height)
    return { x: x - side / 2, y: y - side / 2, width: side, height: side }
  }
  const codes = fittedCodes(dataset, filters)
  const box = boxOfShapes(
    WIDE_FRAME,
    entities.filter(({ code }) => codes.has(code)),
  )
  return box ? around(box) : WHOLE
}

/** The narrowest and the widest shape, width by height, in which there is land around a box. */
export const shapesOf = ({ width, height }: Box): readonly [narrowest: number, widest: number] => [
  width / LAND.height,
  LAND.width / height,
]

/** Grows a box to the shape of a figure, as far as there is land to show. */
export const boxOfShape = (wanted: Box, aspect: number): Box => {
  const width = Math.min(LAND.width, Math.max(wanted.width, wanted.height * aspect))
  const height = Math.min(LAND.height, Math.max(wanted.height, wanted.width / aspect))
  const [x, y] = middleOf(wanted)
  return {
    x: clamp(x - width / 2, LAND.x, LAND.x + LAND.width - width),
    y: clamp(y - height / 2, LAND.y, LAND.y + LAND.height - height),
    width,
    height,
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
    bleedPx: { x: 0, y: 0 },
  }
}
