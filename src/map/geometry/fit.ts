import type { EntityCode } from '../../domain/entity'
import { memoise } from '../../domain/memoise'
import { type Box, overlaps, shared, union, type Container, drawnBox, middleOf, viewAbout } from './boxes'
import { RING_AREA_PX } from './hit'
import { boxOfPath } from './path'
import { type Frame, type View, WHOLE_VIEW } from './frames'
import { ISLAND_CODES, lensBoxes, type LensTile, tileRows } from './lensTiles'
import type { EntityOutline } from './outlines'

/** A view with the insets that are shown over it. */
export interface Fit {
  readonly view: View
  readonly tiles: readonly LensTile[]
}

/** A country that a view may be fitted to. */
export type FittedShape = Pick<EntityOutline, 'code' | 'path' | 'areaPx' | 'pointPx'>

/** Share of the room that stays free at each side of what a view is fitted to. */
const MARGIN = 0.025

/** An area hardly smaller than the whole map is shown on the whole map. */
const LEAST_SCALE = 1.03

/** A country of any size is shown with what lies around it. */
const MOST_SCALE = 6

/** How many times larger the rest must be drawn without an island for the island to be shown in an inset. */
const WORTH_AN_INSET = 1.25

/** How much smaller countries may be drawn to leave room for insets of states too small to see. */
const WORTH_A_STATE = 0.97

const extentIn = memoise((shape: Pick<EntityOutline, 'path'>, { widthPx, heightPx }: Frame) =>
  shared({ x: 0, y: 0, width: widthPx, height: heightPx }, boxOfPath(shape.path)),
)

/** The extent in a frame of some countries; null where it has none of them. */
export const boxOfShapes = (frame: Frame, shapes: readonly Pick<EntityOutline, 'path'>[]): Box | null =>
  shapes.length > 0 ? union(shapes.map((shape) => extentIn(shape, frame))) : null

/** The rest of a room beside a cover, and above or below it. */
const roomsBeside = ({ x, y, width, height }: Box, cover: Box): readonly Box[] => {
  const [right, bottom] = [x + width, y + height]
  const [coverX, coverY] = middleOf(cover)
  const [from, to] = coverX > x + width / 2 ? [x, Math.min(right, cover.x)] : [cover.x + cover.width, right]
  const [top, end] =
    coverY > y + height / 2 ? [y, Math.min(bottom, cover.y)] : [Math.max(y, cover.y + cover.height), bottom]
  return [
    { x: Math.max(x, from), y, width: Math.max(0, to - Math.max(x, from)), height },
    { x, y: top, width, height: Math.max(0, end - top) },
  ]
}

const viewIn = (container: Container, room: Box, box: Box): View => {
  const free = 1 - 2 * MARGIN
  const scale = Math.min(MOST_SCALE, (room.width * free) / box.width, (room.height * free) / box.height)
  return scale < 1 ? WHOLE_VIEW : viewAbout(container, scale, middleOf(box), room)
}

/** The largest view of some boxes in which nothing lies over them; null where there is none. */
const clearView = (container: Container, boxes: readonly Box[], covers: readonly Box[]): View | null => {
  const all = union(boxes)
  const rooms = covers.reduce<readonly Box[]>(
    (before, cover) => before.flatMap((room) => [room, ...roomsBeside(room, cover)]),
    [container.box],
  )
  const views = rooms
    .map((room) => viewIn(container, room, all))
    .filter((view) => {
      const drawn = boxes.map((box) => drawnBox(view, box))
      return !drawn.some((box) => covers.some((cover) => overlaps(box, cover)))
    })
  return [...views].sort((a, b) => b.scale - a.scale)[0] ?? null
}

/** The largest view with insets for some countries in one of its corners, where nothing lies over the others. */
const fitWith = (container: Container, boxes: readonly Box[], inset: readonly EntityCode[]): Fit | null => {
  const { covers } = container
  if (inset.length === 0) {
    const view = clearView(container, boxes, covers) ?? viewIn(container, container.box, union(boxes))
    return { view, tiles: [] }
  }
  const fits = tileRows(container, inset).flatMap((tiles): Fit[] => {
    const row = union(lensBoxes(tiles))
    if (covers.some((cover) => overlaps(cover, row))) return []
    const view = clearView(container, boxes, [...covers, row])
    return view ? [{ view, tiles }] : []
  })
  return [...fits].sort((a, b) => b.view.scale - a.view.scale)[0] ?? null
}

const subsetsOf = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items
    .reduce<(readonly T[])[]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])
    .sort((a, b) => a.length - b.length)

/**
 * Fits a view to some countries. Islands far from the others are in insets where the others are then drawn clearly
 * larger, and so are states too small to see where there is room.
 */
export const fitTo = (container: Container, shapes: readonly FittedShape[], hasInsets: boolean): Fit => {
  const { frame, unitPx } = container
  const codes = new Set(shapes.map(({ code }) => code))
  const boxesWithout = (inset: readonly EntityCode[]) =>
    shapes.filter(({ code }) => !inset.includes(code)).map((shape) => extentIn(shape, frame))
  const islands = hasInsets ? ISLAND_CODES.filter((code) => codes.has(code)) : []
  let far: readonly EntityCode[] = []
  let best: Fit = { view: WHOLE_VIEW, tiles: [] }
  for (const set of subsetsOf(islands)) {
    const boxes = boxesWithout(set)
    const fit = boxes.length > 0 ? fitWith(container, boxes, set) : null
    if (fit && (set.length === 0 || fit.view.scale >= WORTH_AN_INSET * best.view.scale)) {
      best = fit
      far = set
    }
  }
  const { scale } = best.view
  if (scale < LEAST_SCALE) return { view: WHOLE_VIEW, tiles: [] }
  const tiny = shapes.filter(({ areaPx }) => areaPx * (scale / unitPx) ** 2 < RING_AREA_PX)
  const withTiny = hasInsets
    ? fitWith(container, boxesWithout(far), [...far, ...tiny.map(({ code }) => code)])
    : null
  return withTiny && withTiny.view.scale >= WORTH_A_STATE * scale ? withTiny : best
}

/** Whether each country, as far as the frame shows it, is in view or in an inset. */
export const areAllInView = (
  container: Container,
  { view, tiles }: Fit,
  shapes: readonly FittedShape[],
): boolean => {
  const { box, frame } = container
  const inset = new Set(tiles.flatMap(({ shows }) => shows))
  return shapes.every((shape) => {
    if (inset.has(shape.code)) return true
    const drawn = drawnBox(view, extentIn(shape, frame))
    const { width, height } = shared(box, drawn)
    return width >= drawn.width - 1 && height >= drawn.height - 1
  })
}
