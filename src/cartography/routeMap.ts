import { type Point, type RouteArc, routeArc } from './arcs'
import type { Box } from './boxes'
import { type EdgePlace, type FarPlace, placeAtEdge } from './edgePlaces'
import type { Frame } from './frames'
import { projectionOf } from './projection'
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
const BUTTONS = { width: 46, height: 84 }
/** The help on keys stands below them on the wide map. */
const KEYS_HEIGHT = 38
/** The name of the lower panel, at its lower left, in screen px. */
const PANEL_NAME = { width: 164, height: 30 }
/** As wide as the names of seas in one and in two lines are, in any language. */
const SEA_NAMES = { one: 'Mediterranean Sea ', two: 'Caspian' }
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
  const buttons = {
    x: frame.widthPx - BUTTONS.width * unitPx,
    y: 0,
    width: BUTTONS.width * unitPx,
    height: (BUTTONS.height + (frame.id === 'wide' ? KEYS_HEIGHT : 0)) * unitPx,
  }
  const panelName = {
    x: 0,
    y: frame.heightPx - PANEL_NAME.height * unitPx,
    width: PANEL_NAME.width * unitPx,
    height: PANEL_NAME.height * unitPx,
  }
  if (frame.id === 'east-panel') return [...labels, buttons, panelName]
  if (frame.id !== 'wide') return [...labels, buttons]
  return [
    ...labels,
    buttons,
    ...SEAS.map(({ x, y, lines }) => boxOf(x, y, lines === 1 ? SEA_NAMES.one : SEA_NAMES.two, lines)),
    ...lensBoxes(),
    { x: 0, y: 0, width: frame.widthPx * CHIPS.share, height: CHIPS.height * unitPx },
  ]
}

/**
 * Places and arcs of the routes in a frame: those with an end inside it. A place of the study that the frame does not
 * show stands at its edge, as places outside the study do.
 */
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
  const hidden: FarPlace[] = []
  for (const [code, point] of points) {
    const [x, y] = projection([...point]) ?? [NaN, NaN]
    if (x >= 0 && y >= 0 && x <= frame.widthPx && y <= frame.heightPx) places.set(code, [x, y])
    else hidden.push({ code, name: names.get(code) ?? code, point })
  }
  const own = pairs.filter(({ origin, destination }) => places.has(origin) || places.has(destination))
  const used = new Set(own.flatMap(({ origin, destination }) => [origin, destination]))
  const edge = placeAtEdge(
    [...far, ...hidden].filter(({ code }) => used.has(code)),
    {
      frame,
      unitPx,
      avoid: boxesToAvoid(frame, unitPx, names),
    },
  )
  for (const { code, pointPx } of edge) places.set(code, pointPx)
  const routes = own.flatMap((route) => {
    const from = places.get(route.origin)
    const to = places.get(route.destination)
    return from && to ? [{ route, arc: routeArc(from, to, { frame, unitPx }) }] : []
  })
  return { routes, edge }
}

/** Radius of the dot where a route starts, in screen px. */
const DOT = 1.9

/** The dots where routes start, as one path: one for each place. */
export const routeDots = (routes: readonly DrawnRoute<RoutePair>[], unitPx: number): string => {
  const radius = Number((DOT * unitPx).toFixed(2))
  const starts = new Map(routes.map(({ route, arc }) => [route.origin, arc.start]))
  return [...starts.values()]
    .map(
      ([x, y]) =>
        `M${(x - radius).toFixed(1)},${y.toFixed(1)}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`,
    )
    .join('')
}
