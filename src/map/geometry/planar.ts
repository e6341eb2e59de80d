import type { GeoProjection } from 'd3-geo'
import type { Topology } from 'topojson-specification'
import { countriesObject, type Country } from './topology'

type Position = [number, number]
type Place = Readonly<Position>

/** Gives the points of an arc, in degrees. */
export const arcPoints = ({ arcs, transform }: Topology, index: number): Position[] => {
  const { scale = [1, 1], translate = [0, 0] } = transform ?? {}
  let [x, y] = [0, 0]
  return (arcs[index] ?? []).map(([dx = 0, dy = 0]) => {
    ;[x, y] = transform ? [x + dx, y + dy] : [dx, dy]
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
}

/** Gives the numbers of the arcs around a country; a reversed arc is stored as its complement. */
export const arcsOf = ({ arcs }: Country): number[] =>
  (arcs.flat(2) as number[]).map((index) => (index < 0 ? ~index : index))

const distanceFromLine = ([ax, ay]: Place, [bx, by]: Place): ((point: Place) => number) => {
  const [dx, dy] = [bx - ax, by - ay]
  const length = Math.hypot(dx, dy)
  return length === 0
    ? ([x, y]) => Math.hypot(x - ax, y - ay)
    : ([x, y]) => Math.abs(dy * (x - ax) - dx * (y - ay)) / length
}

/** Douglas and Peucker's simplification: gives the indices of the points that remain. */
const remainingPoints = (points: readonly Place[], tolerance: number): ReadonlySet<number> => {
  const remaining = new Set([0, points.length - 1])
  const spans: [number, number][] = [[0, points.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span
    const [start, end] = [points[first], points[last]]
    const distanceOf = start && end ? distanceFromLine(start, end) : () => 0
    let [furthest, distance] = [-1, tolerance]
    for (let index = first + 1; index < last; index++) {
      const point = points[index]
      const own = point ? distanceOf(point) : 0
      if (own > distance) [furthest, distance] = [index, own]
    }
    if (furthest < 0) continue
    remaining.add(furthest)
    spans.push([first, furthest], [furthest, last])
  }
  return remaining
}

export const simplifyLine = <Point extends Place>(points: readonly Point[], tolerance: number): Point[] => {
  const remaining = remainingPoints(points, tolerance)
  return points.filter((_, index) => remaining.has(index))
}

/** Left, top, right and bottom, in px. */
export type PlanarBounds = readonly [number, number, number, number]

export const planarBounds = (points: readonly Position[]): PlanarBounds => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const meet = (a: PlanarBounds, b: PlanarBounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]

export const projectArcs = (topology: Topology, projection: GeoProjection): Position[][] =>
  topology.arcs.map((_, index) =>
    arcPoints(topology, index).flatMap((point) => {
      const place = projection(point)
      return place ? [place] : []
    }),
  )

/** Projects the countries that reach into the bounds; returns their simplification by a tolerance in px. */
export const planarTopology = (
  topology: Topology,
  arcs: readonly Position[][],
  bounds: PlanarBounds,
): ((tolerance: number) => Topology) => {
  const isNear = arcs.map((points) => meet(planarBounds(points), bounds))
  const geometries = countriesObject(topology).geometries.filter((country) =>
    arcsOf(country).some((index) => isNear[index]),
  )
  const used = new Set(geometries.flatMap(arcsOf))
  return (tolerance) => ({
    type: 'Topology',
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs: arcs.map((points, index) =>
      used.has(index) ? simplifyLine(points, tolerance) : points.slice(0, 2),
    ),
  })
}
