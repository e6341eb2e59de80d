import type { Topology } from 'topojson-specification'
import type { CorridorsFile } from '../../data/contract'
import { type Point, pointsAlong, type RouteArc, routeArc } from './arcs'
import type { Box } from './boxes'
import { type FrameLabel, frameLabels, type OffFrame } from './frameLabels'
import { type Frame, isWithin } from './frames'
import { projectionOf } from './projection'
import { pointsOf } from './topology'

/** The position of each place on a route: the own point of a country, and of each place outside the study. */
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

/** The routes of a frame, and the labels of the places where their lines leave it. */
export interface RouteMap<Pair extends RoutePair> {
  readonly routes: readonly DrawnRoute<Pair>[]
  readonly labels: readonly FrameLabel[]
}

interface RouteMapInput<Pair extends RoutePair> {
  readonly frame: Frame
  readonly unitPx: number
  /** The part of the frame that is seen, in frame px. */
  readonly shown: Box
  /** What lies over the map there, in frame px. */
  readonly taken?: readonly Box[]
  readonly pairs: readonly Pair[]
  readonly points: ReadonlyMap<string, readonly [lon: number, lat: number]>
  /** Whether a place has its name on the map where it is seen: a country of the study. */
  readonly hasName: (code: string) => boolean
  /** The label of a place that is not seen or has no name, with the number of its lines. */
  readonly labelOf: (code: string, isOrigin: boolean, count: number) => string
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

const isIn = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px >= x && py >= y && px <= x + width && py <= y + height

/** A place with a direction: its lines that come from it have a label of their own. */
const keyOf = (code: string, isOrigin: boolean): string => `${code} ${isOrigin}`

const offFrameOf = <Pair extends RoutePair>(
  { pairs, shown, hasName }: Pick<RouteMapInput<Pair>, 'pairs' | 'shown' | 'hasName'>,
  places: ReadonlyMap<string, Point>,
): readonly OffFrame[] => {
  const found = new Map<string, OffFrame & { readonly ends: Point[] }>()
  for (const { origin, destination } of pairs)
    for (const [code, other, isOrigin] of [
      [origin, destination, true],
      [destination, origin, false],
    ] as const) {
      const [place, end] = [places.get(code), places.get(other)]
      if (!place || !end || !isIn(shown, end) || (hasName(code) && isIn(shown, place))) continue
      const key = keyOf(code, isOrigin)
      const known = found.get(key)
      if (known) known.ends.push(end)
      else found.set(key, { code, isOrigin, place, ends: [end] })
    }
  return [...found.values()]
}

/** What each tip, each start and each line keep free of names, in screen px. */
const FREE = { tip: 14, start: 10, line: 4 } as const

const around = ([x, y]: Point, size: number): Box => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
})

const endsOf = (routes: readonly DrawnRoute<RoutePair>[], unitPx: number): readonly Box[] =>
  routes.flatMap(({ arc }) => [around(arc.tip, FREE.tip * unitPx), around(arc.start, FREE.start * unitPx)])

/**
 * Draws the routes with an end inside the frame, between the true positions of both ends. A line to a place that is not
 * seen begins or ends at its label, or leaves the frame towards it where that has no room.
 */
export const routeMap = <Pair extends RoutePair>({
  frame,
  unitPx,
  shown,
  taken = [],
  pairs,
  points,
  hasName,
  labelOf,
}: RouteMapInput<Pair>): RouteMap<Pair> => {
  const projection = projectionOf(frame)
  const places = new Map(
    [...points].flatMap(([code, point]) => {
      const at = projection([...point])
      return at ? [[code, at] as const] : []
    }),
  )
  const routesTo = (labels: readonly FrameLabel[]): readonly DrawnRoute<Pair>[] => {
    const labelled = new Map(labels.map((label) => [keyOf(label.code, label.isOrigin), label.at]))
    return pairs.flatMap((route) => {
      const [from, to] = [places.get(route.origin), places.get(route.destination)]
      if (!from || !to) return []
      const [startsInside, endsInside] = [isWithin(frame, from), isWithin(frame, to)]
      if (!startsInside && !endsInside) return []
      const [startLabel, endLabel] = [
        isIn(shown, to) ? labelled.get(keyOf(route.origin, true)) : undefined,
        isIn(shown, from) ? labelled.get(keyOf(route.destination, false)) : undefined,
      ]
      const start = startLabel ?? (startsInside ? from : drawnEnd(frame, from, to))
      const end = endLabel ?? (endsInside ? to : drawnEnd(frame, to, from))
      const isLabelled = endLabel !== undefined && !isIn(shown, to)
      return [{ route, arc: routeArc(start, end, { frame, unitPx, isLabelled }) }]
    })
  }
  const labels = frameLabels(offFrameOf({ pairs, shown, hasName }, places), {
    shown,
    taken,
    ends: endsOf(routesTo([]), unitPx),
    unitPx,
    textOf: ({ code, isOrigin, ends }) => labelOf(code, isOrigin, ends.length),
  })
  return { routes: routesTo(labels), labels }
}

/** The boxes of the ends of routes and of the labels, which no name may cover, in frame px. */
export const boxesOfRoutes = ({ routes, labels }: RouteMap<RoutePair>, unitPx: number): readonly Box[] => [
  ...endsOf(routes, unitPx),
  ...routes.flatMap(({ arc }) =>
    pointsAlong(arc.curve, FREE.line * unitPx).map((point) => around(point, FREE.line * unitPx)),
  ),
  ...labels.map(({ box }) => box),
]

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
