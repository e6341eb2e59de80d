import type { Topology } from 'topojson-specification'
import type { CorridorsFile } from '../../data/contract'
import { type Point, type RouteArc, routeArc } from './arcs'
import { type Frame, isWithin } from './frames'
import { projectionOf } from './projection'
import { pointsOf } from './topology'

/** The position of each place on a route: a country's own point, and that of each place outside the study. */
export const routePoints = (
  topology: Topology,
  { places }: Pick<CorridorsFile, 'places'>,
): RouteMapInput<RoutePair>['points'] =>
  new Map([...pointsOf(topology), ...places.map(({ code, point }) => [code, point] as const)])

interface RoutePair {
  readonly id: string
  readonly origin: string
  readonly destination: string
}

/** A route with the arc that a frame draws for it. */
export interface DrawnRoute<Pair extends RoutePair> {
  readonly route: Pair
  readonly arc: RouteArc
}

interface RouteMapInput<Pair extends RoutePair> {
  readonly frame: Frame
  readonly unitPx: number
  readonly pairs: readonly Pair[]
  readonly points: ReadonlyMap<string, readonly [lon: number, lat: number]>
}

/** How far beyond the frame a line is drawn, as a share of the frame: no window shows more at its sides. */
const BEYOND = 2

/** The share of a straight line along one axis that is drawn: all of it, or up to where nothing is seen any more. */
const shareWithin = (start: number, end: number, size: number): number => {
  const [least, most] = [-size * BEYOND, size * (1 + BEYOND)]
  return end < least ? (least - start) / (end - start) : end > most ? (most - start) / (end - start) : 1
}

/** The place itself or, where it lies far beyond the frame, the last point that is drawn of the straight line to it. */
const drawnEnd = ({ widthPx, heightPx }: Frame, [x, y]: Point, [fromX, fromY]: Point): Point => {
  const part = Math.min(shareWithin(fromX, x, widthPx), shareWithin(fromY, y, heightPx))
  return [fromX + (x - fromX) * part, fromY + (y - fromY) * part]
}

/**
 * Draws the routes with an end inside the frame, between the true positions of both ends: a line to a place beyond the
 * frame leaves it towards that place.
 */
export const routeMap = <Pair extends RoutePair>({
  frame,
  unitPx,
  pairs,
  points,
}: RouteMapInput<Pair>): readonly DrawnRoute<Pair>[] => {
  const projection = projectionOf(frame)
  const places = new Map([...points].map(([code, point]) => [code, projection([...point])]))
  return pairs.flatMap((route) => {
    const [from, to] = [places.get(route.origin), places.get(route.destination)]
    if (!from || !to) return []
    const [startsInside, endsInside] = [isWithin(frame, from), isWithin(frame, to)]
    if (!startsInside && !endsInside) return []
    const start = startsInside ? from : drawnEnd(frame, from, to)
    const end = endsInside ? to : drawnEnd(frame, to, from)
    return [{ route, arc: routeArc(start, end, { frame, unitPx }) }]
  })
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
