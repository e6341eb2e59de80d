import type { Position } from 'geojson'
import type { Topology } from 'topojson-specification'
import type { Frame } from './frames'
import { projectionOf } from './projection'
import { type Country, countriesObject } from './topology'

type Point = readonly [x: number, y: number]

/** Islands smaller than this, in square px of the frame, are left out where their country has a larger part. */
const SMALLEST_ISLAND_PX = 1.2

/** Distance of a point from a line between two others; from the first where both are the same. */
const distance = ([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number => {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const length = Math.hypot(dx, dy)
  if (length === 0) return Math.hypot(x - x0, y - y0)
  return Math.abs(dy * (x - x0) - dx * (y - y0)) / length
}

/** Douglas and Peucker: which points of a line must stay so that it moves no further than the tolerance. */
const kept = (points: readonly Point[], tolerance: number): ReadonlySet<number> => {
  const stay = new Set([0, points.length - 1])
  const parts: [number, number][] = [[0, points.length - 1]]
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part
    const [first, last] = [points[from], points[to]]
    if (!first || !last) continue
    let farthest = { index: -1, away: tolerance }
    for (let index = from + 1; index < to; index += 1) {
      const point = points[index]
      const away = point ? distance(point, first, last) : 0
      if (away > farthest.away) farthest = { index, away }
    }
    if (farthest.index < 0) continue
    stay.add(farthest.index)
    parts.push([from, farthest.index], [farthest.index, to])
  }
  return stay
}

/** Points of an arc in degrees: in the file the first is as it is, each other a step from the one before. */
const degreesOf = ({ transform }: Topology, arc: readonly Position[]): [number, number][] => {
  const { scale = [1, 1], translate = [0, 0] } = transform ?? {}
  let [x, y] = [0, 0]
  return arc.map(([dx = 0, dy = 0]) => {
    ;[x, y] = transform ? [x + dx, y + dy] : [dx, dy]
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
}

/** Area within a ring of arcs, in square px; arcs that run backwards are stored as their complement. */
const areaOf = (ring: readonly number[], arcs: readonly (readonly Point[])[]): number => {
  const points = ring.flatMap((arc) => (arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? [])))
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

/** The country without islands too small to see; its largest part always stays. */
const withoutSpecks = (country: Country, arcs: readonly (readonly Point[])[]): Country => {
  if (country.type === 'Polygon') return country
  const parts = country.arcs.map((part) => ({ part, area: areaOf(part[0] ?? [], arcs) }))
  const largest = Math.max(...parts.map(({ area }) => area))
  const stay = parts.filter(({ area }) => area === largest || area >= SMALLEST_ISLAND_PX)
  return { ...country, arcs: stay.map(({ part }) => part) }
}

/**
 * The topology with no more detail than a small frame can show: lines move by at most the tolerance, in px of the
 * frame. Whole arcs are thinned, so that neighbours keep sharing their border.
 */
export const generalise = (topology: Topology, frame: Frame, tolerancePx: number): Topology => {
  const projection = projectionOf(frame).clipExtent(null)
  const lines = topology.arcs.map((arc) => {
    const degrees = degreesOf(topology, arc)
    const points = degrees.map((point): Point => projection(point) ?? [0, 0])
    const stay = kept(points, tolerancePx)
    const isRing = points.length > 3 && stay.size < 4
    // A ring of fewer than four points encloses nothing, and on a sphere that reads as everything.
    const isKept = (_: unknown, index: number) => isRing || stay.has(index)
    return { degrees: degrees.filter(isKept), points: points.filter(isKept) }
  })
  const arcs = lines.map(({ points }) => points)
  const geometries = countriesObject(topology).geometries.map((country) => withoutSpecks(country, arcs))
  return {
    type: 'Topology',
    arcs: lines.map(({ degrees }) => degrees),
    objects: { countries: { type: 'GeometryCollection', geometries } },
  }
}
