import { type Point, type RouteArc, routeArc } from './arcs'
import { type EdgePlace, type FarPlace, placeAtEdge } from './edgePlaces'
import { type Frame, isWithin } from './frames'
import { projectionOf } from './projection'
import { furnitureOf } from './setName'
import { boxOfLabel, type WidthLabel } from './labels'

interface RoutePair {
  readonly id: string
  readonly origin: string
  readonly destination: string
}

export interface DrawnRoute<Pair extends RoutePair> {
  readonly route: Pair
  readonly arc: RouteArc
}

/** All routes of a frame: their arcs, and the places at its edge. */
export interface RouteMap<Pair extends RoutePair> {
  readonly routes: readonly DrawnRoute<Pair>[]
  readonly edge: readonly EdgePlace[]
}

interface RouteMapInput<Pair extends RoutePair> {
  readonly frame: Frame
  readonly unitPx: number
  readonly pairs: readonly Pair[]
  readonly points: ReadonlyMap<string, readonly [number, number]>
  readonly names: ReadonlyMap<string, string>
  readonly labels: readonly WidthLabel[]
  readonly far: readonly FarPlace[]
}

/** Draws the routes with an end inside the frame. Places outside the frame are at its edge. */
export const routeMap = <Pair extends RoutePair>({
  frame,
  unitPx,
  pairs,
  points,
  names,
  labels,
  far,
}: RouteMapInput<Pair>): RouteMap<Pair> => {
  const projection = projectionOf(frame)
  const widthPx = frame.id === 'wide' ? frame.widthPx / unitPx : frame.widthPx
  const places = new Map<string, Point>()
  const hidden: FarPlace[] = []
  for (const [code, point] of points) {
    const [x, y] = projection([...point]) ?? [NaN, NaN]
    if (isWithin(frame, [x, y])) places.set(code, [x, y])
    else hidden.push({ code, name: names.get(code) ?? code, point, isStudied: true })
  }
  const own = pairs.filter(({ origin, destination }) => places.has(origin) || places.has(destination))
  const used = new Set(own.flatMap(({ origin, destination }) => [origin, destination]))
  const edge = placeAtEdge(
    [...far, ...hidden].filter(({ code }) => used.has(code)),
    {
      frame,
      unitPx,
      avoid: [
        ...furnitureOf(frame, unitPx),
        ...labels
          .filter(({ fromWidthPx }) => fromWidthPx <= widthPx)
          .map((label) => boxOfLabel(frame, label, widthPx)),
      ],
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

const DOT = 1.9

/** Draws the dots where routes start as one path, one for each place. */
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
