import { type Point, type RouteArc, routeArc } from './arcs'
import type { Box } from './boxes'
import { type EdgePlace, type FarPlace, placeAtEdge } from './edgePlaces'
import { type Frame, projectionOf } from './frames'
import { LABEL_FONT_PX, labelCandidates } from './labels'
import { lensBoxes } from './lensTiles'
import { SEAS } from './seas'
import { estimateWidth } from './textWidth'

/** A pair of places to be joined. */
export interface RoutePair {
  readonly id: string
  readonly origin: string
  readonly destination: string
}

/** A pair with its arc. */
export interface DrawnRoute<Pair extends RoutePair> {
  readonly route: Pair
  readonly arc: RouteArc
}

/** All routes of a frame: their arcs, and the places at its edge. */
export interface RouteMap<Pair extends RoutePair> {
  readonly routes: readonly DrawnRoute<Pair>[]
  readonly edge: readonly EdgePlace[]
}

/** What a route map is made of. */
export interface RouteMapInput<Pair extends RoutePair> {
  readonly frame: Frame
  readonly unitPx: number
  readonly pairs: readonly Pair[]
  /** Longitude and latitude of the places inside the study, by code. */
  readonly points: ReadonlyMap<string, readonly [number, number]>
  /** Names on the map, which edge places keep clear of. */
  readonly names: ReadonlyMap<string, string>
  /** Places that may lie outside the frame, in the order in which they get names. */
  readonly far: readonly FarPlace[]
}

/** Height that filters take at the head of the map, and the buttons at its upper right, in screen px. */
const CHIPS = { share: 0.86, height: 44 }
const BUTTONS = { width: 60, height: 110 }
/** Free space round a name of the map, in screen px. */
const CLEAR = 2

/** What edge places keep clear of: filters, buttons, lenses, names of countries and seas. */
const boxesToAvoid = (frame: Frame, unitPx: number, names: ReadonlyMap<string, string>): Box[] => {
  const line = (LABEL_FONT_PX + 2 * CLEAR) * unitPx
  const boxOf = (x: number, y: number, text: string, lines: number, isEnd = false): Box => {
    const width = (estimateWidth(text, LABEL_FONT_PX) + 2 * CLEAR) * unitPx
    return { x: isEnd ? x - width : x - width / 2, y: y - (line * lines) / 2, width, height: line * lines }
  }
  const labels = labelCandidates(frame).map(({ code, x, y, isOnSea }) =>
    boxOf(x, y, names.get(code) ?? '', 1, isOnSea),
  )
  if (frame.id !== 'wide') return labels
  return [
    ...labels,
    ...SEAS.map(({ x, y }) => boxOf(x, y + line / 2, 'Mediterranean', 2)),
    ...lensBoxes(),
    { x: 0, y: 0, width: frame.widthPx * CHIPS.share, height: CHIPS.height * unitPx },
    {
      x: frame.widthPx - BUTTONS.width * unitPx,
      y: 0,
      width: BUTTONS.width * unitPx,
      height: BUTTONS.height * unitPx,
    },
  ]
}

/** Places and arcs of the routes in a frame. A place of the study that the frame does not show stands at its edge too. */
export const routeMap = <Pair extends RoutePair>({
  frame,
  unitPx,
  pairs,
  points,
  names,
  far,
}: RouteMapInput<Pair>): RouteMap<Pair> => {
  const projection = projectionOf(frame)
  const places = new Map<string, Point>()
  const beyond: FarPlace[] = []
  const used = new Set(pairs.flatMap(({ origin, destination }) => [origin, destination]))
  for (const [code, point] of points) {
    const [x, y] = projection([...point]) ?? [NaN, NaN]
    if (x >= 0 && y >= 0 && x <= frame.widthPx && y <= frame.heightPx) places.set(code, [x, y])
    else if (used.has(code)) beyond.push({ code, name: names.get(code) ?? code, point })
  }
  const edge = placeAtEdge([...beyond, ...far.filter(({ code }) => used.has(code))], {
    frame,
    unitPx,
    avoid: boxesToAvoid(frame, unitPx, names),
  })
  for (const { code, pointPx } of edge) places.set(code, pointPx)
  const routes = pairs.flatMap((route) => {
    const from = places.get(route.origin)
    const to = places.get(route.destination)
    return from && to ? [{ route, arc: routeArc(from, to, { frame, unitPx }) }] : []
  })
  return { routes, edge }
}
