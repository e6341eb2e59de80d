import { type Box, shared } from './boxes'
import { edgesOfPath, extentOf } from './edges'
import type { Frame } from './frames'
import type { EntityOutline } from './outlines'

/** The part of a frame that is shown: a place of the frame times `scale`, plus `x` and `y`, is where it is drawn. */
export interface View {
  readonly scale: number
  readonly x: number
  readonly y: number
}

export const WHOLE_VIEW: View = { scale: 1, x: 0, y: 0 }

export const MAX_SCALE = 12

/** Share of the frame that stays free at each side of what a view is fitted to. */
const MARGIN = 0.04

/** What is hardly smaller than the whole map is shown on the whole map. */
const LEAST_SCALE = 1.15

/** The nearest value between two bounds. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value))

/** The view of a scale about a place of the frame, which never shows more than the frame. */
export const viewAbout = (
  { widthPx, heightPx }: Frame,
  scale: number,
  [x, y]: readonly [number, number],
): View => ({
  scale,
  x: clamp(widthPx / 2 - x * scale, widthPx * (1 - scale), 0),
  y: clamp(heightPx / 2 - y * scale, heightPx * (1 - scale), 0),
})

/** The part of the frame that a view shows, in frame px. */
export const boxOfView = ({ widthPx, heightPx }: Frame, { scale, x, y }: View): Box => ({
  x: -x / scale,
  y: -y / scale,
  width: widthPx / scale,
  height: heightPx / scale,
})

/** The middle of a box. */
export const middleOf = ({ x, y, width, height }: Box): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
]

/** Fits a view to a box. */
export const viewOfBox = (frame: Frame, box: Box): View => {
  const free = 1 - 2 * MARGIN
  const scale = Math.min((frame.widthPx * free) / box.width, (frame.heightPx * free) / box.height)
  return scale < LEAST_SCALE ? WHOLE_VIEW : viewAbout(frame, Math.min(MAX_SCALE, scale), middleOf(box))
}

const union = (boxes: readonly Box[]): Box => {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
  }
}

/** The extent in the frame of some countries; null where it has none of them. */
export const boxOfShapes = (
  { widthPx, heightPx }: Frame,
  shapes: readonly Pick<EntityOutline, 'path'>[],
): Box | null => {
  const within = { x: 0, y: 0, width: widthPx, height: heightPx }
  const boxes = shapes.map(({ path }) => shared(within, extentOf(edgesOfPath(path))))
  return boxes.length > 0 ? union(boxes) : null
}

/** The frame that draws a view of another frame at its own size. */
export const frameOfView = (frame: Frame, { scale, x, y }: View): Frame => ({
  ...frame,
  id: 'area',
  scale: frame.scale * scale,
  translatePx: [frame.translatePx[0] * scale + x, frame.translatePx[1] * scale + y],
  bleedPx: { x: 0, y: 0 },
})
