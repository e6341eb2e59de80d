import type { Curve, Point } from './arcs'

/** Number of straight pieces per curve; no point of a curve is half a px away from them. */
const PIECES = 16

const squareTo = (x: number, y: number, ax: number, ay: number, bx: number, by: number): number => {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return (ax + along * dx - x) ** 2 + (ay + along * dy - y) ** 2
}

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

/** A curve never leaves the box of its three points. */
const isNear = ([[x0, y0], [x1, y1], [x2, y2]]: Curve, x: number, y: number, reach: number): boolean =>
  Math.min(x0, x1, x2) - reach <= x &&
  Math.max(x0, x1, x2) + reach >= x &&
  Math.min(y0, y1, y2) - reach <= y &&
  Math.max(y0, y1, y2) + reach >= y

/** Finds the nearest arc within reach, in frame px; of two equally near, the later one, which is drawn on top. */
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
