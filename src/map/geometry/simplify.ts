import type { Topology } from 'topojson-specification'
import { arcPoints } from './topology'

type Place = readonly [number, number]

export type Line = [number, number][]

const distanceFromLine = ([ax, ay]: Place, [bx, by]: Place): ((point: Place) => number) => {
  const [dx, dy] = [bx - ax, by - ay]
  const length = Math.hypot(dx, dy)
  return length === 0
    ? ([x, y]) => Math.hypot(x - ax, y - ay)
    : ([x, y]) => Math.abs(dy * (x - ax) - dx * (y - ay)) / length
}

/** Douglas and Peucker's simplification: gives the indices of the points that remain. */
const remainingPoints = (points: Line, tolerance: number): ReadonlySet<number> => {
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

/** Leaves the points of a line without which it would be off by more than the tolerance. */
export const simplifyLine = (points: Line, tolerance: number): Line => {
  const remaining = remainingPoints(points, tolerance)
  return points.filter((_, index) => remaining.has(index))
}

/** Simplifies all arcs by a tolerance in degrees, so that neighbours still share their borders. */
export const simplifyArcs = (topology: Topology, tolerance: number): Topology => ({
  type: 'Topology',
  objects: topology.objects,
  arcs: topology.arcs.map((_, index) => simplifyLine(arcPoints(topology, index), tolerance)),
})
