import type { Topology } from 'topojson-specification'
import type { Frame } from './frames'
import { projectionOf } from './projection'
import { arcPoints, keptPoints } from './planar'
import { type Country, countriesObject } from './topology'

type Point = readonly [x: number, y: number]

/** Islands smaller than this, in square px of the frame, are left out where their country has a larger part. */
const SMALLEST_ISLAND_PX = 1.2

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
  const lines = topology.arcs.map((_arc, arcIndex) => {
    const degrees = arcPoints(topology, arcIndex)
    const points = degrees.map((point): [number, number] => projection(point) ?? [0, 0])
    const stay = keptPoints(points, tolerancePx)
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
