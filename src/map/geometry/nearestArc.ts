import type { Curve, Point } from './arcs'
import type { EntityCode } from '../../domain/entity'

/** An entity and its place, in any px. */
export interface Place {
  readonly code: EntityCode
  readonly pointPx: readonly [number, number]
}

/** Directions of the arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/** Unit vectors; y grows downwards. */
const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** How much a px across the direction counts, against a px along it. */
const ACROSS = 2

/** Cost of a step; infinite where the place lies more across the direction than along it. */
const costOf = (from: Place, to: Place, direction: Direction): number => {
  const [dx, dy] = [to.pointPx[0] - from.pointPx[0], to.pointPx[1] - from.pointPx[1]]
  const [ux, uy] = VECTORS[direction]
  const along = dx * ux + dy * uy
  const across = Math.abs(dx * uy - dy * ux)
  return along <= 0 || across > along ? Infinity : along + ACROSS * across
}

const cheapest = <T extends Place>(places: readonly T[], cost: (place: T) => number): T | undefined => {
  let best: T | undefined
  let bestCost = Infinity
  for (const place of places) {
    const own = cost(place)
    if (own < bestCost) [best, bestCost] = [place, own]
  }
  return best
}

/** The place an arrow key leads to: near, and near the direction; `from` itself at the edge of the map. */
export const nearestInDirection = (
  places: readonly Place[],
  from: EntityCode,
  direction: Direction,
): EntityCode => {
  const start = places.find(({ code }) => code === from)
  if (!start) return from
  return cheapest(places, (place) => costOf(start, place, direction))?.code ?? from
}

/** Pieces that a curve is taken as: no point of it is half a px from them. */
const PIECES = 16

/** The square of the distance from a point to a straight piece. */
const squareTo = (x: number, y: number, ax: number, ay: number, bx: number, by: number): number => {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return (ax + along * dx - x) ** 2 + (ay + along * dy - y) ** 2
}

/** The square of the distance from a point to a curve. */
const squareToCurve = ([[x0, y0], [x1, y1], [x2, y2]]: Curve, x: number, y: number): number => {
  let least = Infinity
  let [ax, ay] = [x0, y0]
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const t = piece / PIECES
    const rest = 1 - t
    const bx = rest * rest * x0 + 2 * rest * t * x1 + t * t * x2
    const by = rest * rest * y0 + 2 * rest * t * y1 + t * t * y2
    least = Math.min(least, squareTo(x, y, ax, ay, bx, by))
    ax = bx
    ay = by
  }
  return least
}

/** Whether a curve can come within reach of a point: it never leaves the box of its three points. */
const isNear = ([[x0, y0], [x1, y1], [x2, y2]]: Curve, x: number, y: number, reach: number): boolean =>
  Math.min(x0, x1, x2) - reach <= x &&
  Math.max(x0, x1, x2) + reach >= x &&
  Math.min(y0, y1, y2) - reach <= y &&
  Math.max(y0, y1, y2) + reach >= y

/** The arc nearest to a place, none beyond reach; of two equally near the later, which is drawn above. Lengths in frame px. */
export const nearestArc = <Drawn extends { readonly arc: { readonly curve: Curve } }>(
  routes: readonly Drawn[],
  [x, y]: Point,
  reach: number,
): Drawn | null => {
  let nearest: Drawn | null = null
  let least = reach * reach
  for (const route of routes) {
    const { curve } = route.arc
    if (!isNear(curve, x, y, reach)) continue
    const square = squareToCurve(curve, x, y)
    if (square <= least) {
      nearest = route
      least = square
    }
  }
  return nearest
}
