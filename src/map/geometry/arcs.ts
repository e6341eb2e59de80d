import { type Frame, isWithin } from './frames'

/** A point in frame px. */
export type Point = readonly [x: number, y: number]

/** Options of an arc, with lengths in frame px. */
interface ArcOptions {
  readonly frame: Pick<Frame, 'widthPx' | 'heightPx'>
  /** Frame px per screen px, so that heads keep their size at every width of the map. */
  readonly unitPx: number
  /** Whether it ends at the label of a place, which the head may touch. */
  readonly isLabelled?: boolean
}

/** A quadratic Bézier curve. */
export type Curve = readonly [from: Point, control: Point, to: Point]

/** A route as it is drawn: a line from a dot, and a head that stops short of the end. */
export interface RouteArc {
  readonly curve: Curve
  readonly line: string
  readonly head: string
  /** The middle of the head, which names keep free. */
  readonly tip: Point
  /** A second head on the way, which says the direction where a line is alone. */
  readonly headOnWay: string
  readonly start: Point
}

/** Height of the control point of a full bow, as a share of the distance. */
const BOW_SHARE = 0.2
/** The same of a line that leaves the frame, at most. */
const SLIGHT_BOW = 0.06
/** Distance in screen px from which an arc bows fully. */
const FULL_BOW_FROM = 120
/** Least height of a control point, in screen px; it separates a route from its reverse. */
const LEAST_BOW = 7
/** Space between head and end, which leaves the country's point free, at most and as a share of the way. */
const PULL_BACK = 12
const PULL_SHARE = 0.22
/** Length of the head and least length of the head, in screen px. */
const HEAD = 8
const LEAST_HEAD = 4.5
/** Where the second head of a line is, as a share of its way. */
const ON_WAY = 0.6
/** Half the width of a head, as a share of its length. */
const HEAD_SLIM = 0.38
const TENTHS = 10

const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
const gap = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1])
const tenth = (length: number): number => Math.round(length * TENTHS) / TENTHS
const write = (point: Point): string => `${tenth(point[0])},${tenth(point[1])}`

const at = (curve: Curve, t: number): Point => mix(mix(curve[0], curve[1], t), mix(curve[1], curve[2], t), t)

const upTo = (curve: Curve, t: number): Curve => [curve[0], mix(curve[0], curve[1], t), at(curve, t)]

/** Finds by bisection the parameter at which the end is `distance` away; plain numbers make it fast. */
const before = ([[x0, y0], [x1, y1], [x2, y2]]: Curve, distance: number): number => {
  const square = distance * distance
  let low = 0
  let high = 1
  for (let step = 0; step < 18; step += 1) {
    const middle = (low + high) / 2
    const rest = 1 - middle
    const dx = rest * (rest * (x0 - x2) + 2 * middle * (x1 - x2))
    const dy = rest * (rest * (y0 - y2) + 2 * middle * (y1 - y2))
    if (dx * dx + dy * dy > square) low = middle
    else high = middle
  }
  return low
}

const stepsToEdge = (place: number, step: number, size: number): number =>
  step > 0 ? (size - place) / step : step < 0 ? -place / step : Infinity

const roomFor = (middle: Point, [ux, uy]: Point, { widthPx, heightPx }: ArcOptions['frame']): number => {
  return Math.max(0, Math.min(stepsToEdge(middle[0], ux, widthPx), stepsToEdge(middle[1], uy, heightPx)))
}

const curveOf = (from: Point, to: Point, { frame, unitPx }: ArcOptions): Curve => {
  const way = gap(from, to)
  const middle = mix(from, to, 0.5)
  if (way === 0) return [from, middle, to]
  // y grows downwards, so (dy, -dx) is to the left of (dx, dy).
  const left: Point = [(to[1] - from[1]) / way, -(to[0] - from[0]) / way]
  const share = BOW_SHARE * (0.5 + 0.5 * Math.min(1, way / unitPx / FULL_BOW_FROM))
  // A line that leaves the frame leaves it towards its place.
  const most = isWithin(frame, from) && isWithin(frame, to) ? roomFor(middle, left, frame) : SLIGHT_BOW * way
  const bow = Math.min(Math.max(share * way, LEAST_BOW * unitPx), most)
  return [from, [middle[0] + left[0] * bow, middle[1] + left[1] * bow], to]
}

const headOf = (base: Point, tip: Point): string => {
  const [dx, dy] = [(tip[0] - base[0]) * HEAD_SLIM, (tip[1] - base[1]) * HEAD_SLIM]
  return `M${write(tip)}L${write([base[0] - dy, base[1] + dx])}L${write([base[0] + dy, base[1] - dx])}Z`
}

/** Draws a route as an arc to the left of travel, which separates it from its reverse; the shape has no meaning. */
export const routeArc = (from: Point, to: Point, options: ArcOptions): RouteArc => {
  const { unitPx, isLabelled = false } = options
  const curve = curveOf(from, to, options)
  const way = gap(from, to)
  const pull = isLabelled ? 0 : Math.min(PULL_BACK * unitPx, way * PULL_SHARE)
  const head = Math.min(HEAD * unitPx, Math.max(LEAST_HEAD * unitPx, way * 0.25), way * 0.6)
  const drawn = upTo(curve, before(curve, pull + head))
  const [start, control, end] = drawn
  const point = at(curve, before(curve, pull))
  return {
    curve: drawn,
    line: `M${write(start)}Q${write(control)} ${write(end)}`,
    start,
    tip: mix(end, point, 0.5),
    head: headOf(end, point),
    get headOnWay() {
      const onWay = before(curve, (1 - ON_WAY) * way)
      return headOf(at(curve, before(curve, (1 - ON_WAY) * way + head)), at(curve, onWay))
    },
  }
}

/** Points on a curve, about as far apart as asked. */
export const pointsAlong = (curve: Curve, apart: number): Point[] => {
  const count = Math.max(1, Math.ceil((gap(curve[0], curve[1]) + gap(curve[1], curve[2])) / apart))
  return Array.from({ length: count + 1 }, (_, index) => at(curve, index / count))
}

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
