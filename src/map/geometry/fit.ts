import { memoise } from '../../domain/memoise'
import { type Box, overlaps, shared, union, type Container, drawnBox, middleOf, viewAbout } from './boxes'
import { boxOfPath } from './path'
import { type Frame, type View, WHOLE_VIEW } from './frames'
import type { EntityOutline } from './outlines'

/** A country that a view may be fitted to. */
export type FittedShape = Pick<EntityOutline, 'code' | 'path' | 'areaPx' | 'pointPx'>

/** Share of the room that stays free at each side of what a view is fitted to. */
const MARGIN = 0.025

/** An area hardly smaller than the whole map is shown on the whole map. */
const LEAST_SCALE = 1.03

/** A country of any size is shown with what lies around it. */
const MOST_SCALE = 6

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
const clearView = (container: Container, boxes: readonly Box[]): View | null => {
  const { covers } = container
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

/** The view of some countries as large as fits beside what covers the map; the whole map where that is hardly smaller. */
export const fitTo = (container: Container, shapes: readonly FittedShape[]): View => {
  const boxes = shapes.map((shape) => extentIn(shape, container.frame))
  const view = clearView(container, boxes) ?? viewIn(container, container.box, union(boxes))
  return view.scale < LEAST_SCALE ? WHOLE_VIEW : view
}

/** Whether each country, as far as the frame shows it, is in view. */
export const areAllInView = (container: Container, view: View, shapes: readonly FittedShape[]): boolean => {
  const { box, frame } = container
  return shapes.every((shape) => {
    const drawn = drawnBox(view, extentIn(shape, frame))
    const { width, height } = shared(box, drawn)
    return width >= drawn.width - 1 && height >= drawn.height - 1
  })
}
