import type { Frame, Size, View } from './frames'

/** An upright rectangle in px; y grows downwards. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether two boxes share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Whether the inner box lies wholly inside the outer one. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** Intersects two boxes; the result has no width or height where they do not meet. */
export const shared = (a: Box, b: Box): Box => {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x)
  const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y)
  return { x, y, width, height }
}

/** Widens a box by some px at its left and right, and as much or another distance above and below. */
export const grown = ({ x, y, width, height }: Box, across: number, down = across): Box => ({
  x: x - across,
  y: y - down,
  width: width + 2 * across,
  height: height + 2 * down,
})

/** The smallest box around some boxes. */
export const union = (boxes: readonly Box[]): Box => {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}

/** The box of a page or picture in which a frame is drawn as large as fits, with lengths in frame px. */
export interface Container {
  readonly frame: Frame
  /** The whole of it, where the view is the whole map. */
  readonly box: Box
  /** Frame px for a px of the page. */
  readonly unitPx: number
  /** The elements over the map: its buttons. */
  readonly covers: readonly Box[]
}

/** The wide map lies at the right, so that the Atlantic takes all that is left. */
const isAtRight = ({ id }: Frame): boolean => id === 'wide'

/** The container of a size in px of the page, by default the frame's; `covers` are in px from its corner. */
export const containerOf = (frame: Frame, size?: Size, covers: readonly Box[] = []): Container => {
  const { widthPx, heightPx } = frame
  // A map that is not drawn has no size.
  const shown = size && size.width * size.height > 0 ? size : { width: widthPx, height: heightPx }
  const unitPx = Math.max(widthPx / shown.width, heightPx / shown.height)
  const [width, height] = [shown.width * unitPx, shown.height * unitPx]
  const [left, top] = [(widthPx - width) / (isAtRight(frame) ? 1 : 2), (heightPx - height) / 2]
  return {
    frame,
    box: { x: left, y: top, width, height },
    unitPx,
    covers: covers.map((cover) => drawnBox({ scale: unitPx, x: left, y: top }, cover)),
  }
}

/** The nearest value between two bounds. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value))

type Reach = readonly [from: number, to: number]

/** Where a view begins along one side of a map, so that it ends with the land that is drawn; `isAtEnd` is a map that lies at its end. */
const shiftAlong = (
  scale: number,
  shift: number,
  [start, end]: Reach,
  land: Reach,
  isAtEnd = false,
): number => {
  const seen = (end - start) / scale
  // A view that is hardly larger than the whole map is hardly moved.
  const slack = end - start - seen
  const least = Math.max(land[0], start - slack)
  const most = Math.min(land[1], end + slack) - seen
  const rest = isAtEnd ? most : start + slack / 2
  const from = least > most ? rest : clamp((start - shift) / scale, least, most)
  return start - from * scale
}

/** Moves a view so that it shows no more than the land that is drawn; where that is less, it lies where the whole map does. */
export const clampView = ({ frame, box }: Container, { scale, x, y }: View): View => {
  const { widthPx, heightPx, bleedPx } = frame
  return {
    scale,
    x: shiftAlong(
      scale,
      x,
      [box.x, box.x + box.width],
      [-bleedPx.west, widthPx + bleedPx.east],
      isAtRight(frame),
    ),
    y: shiftAlong(scale, y, [box.y, box.y + box.height], [-bleedPx.y, heightPx + bleedPx.y]),
  }
}

export const middleOf = ({ x, y, width, height }: Box): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
]

/** The view of a scale that has a place of the frame in the middle of a room, as far as there is land. */
export const viewAbout = (
  container: Container,
  scale: number,
  [x, y]: readonly [number, number],
  room: Box = container.box,
): View => {
  const [toX, toY] = middleOf(room)
  return clampView(container, { scale, x: toX - x * scale, y: toY - y * scale })
}

/** The part of the frame that a view shows, in frame px. */
export const boxOfView = ({ box }: Pick<Container, 'box'>, { scale, x, y }: View): Box => ({
  x: (box.x - x) / scale,
  y: (box.y - y) / scale,
  width: box.width / scale,
  height: box.height / scale,
})

/** Where a view draws a box of the frame. */
export const drawnBox = ({ scale, x, y }: View, box: Box): Box => ({
  x: box.x * scale + x,
  y: box.y * scale + y,
  width: box.width * scale,
  height: box.height * scale,
})
