import type { GeoProjection } from 'd3-geo'
import type { Topology } from 'topojson-specification'
import { arcPoints, keptPoints } from './planar'
import { type Country, countriesObject } from './topology'

type Point = readonly [x: number, y: number]

/** A ring that needs a finer tolerance than this keeps all its points. */
const FINEST_PX = 0.001

/** How much detail is left out. */
export interface Coarseness {
  /** How far a line may move, in px. */
  readonly tolerancePx: number
  /** Islands smaller than this, in square px, are left out where their country has a larger part. */
  readonly smallestIslandPx: number
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
const withoutSpecks = (
  country: Country,
  arcs: readonly (readonly Point[])[],
  smallestPx: number,
): Country => {
  if (country.type === 'Polygon') return country
  const parts = country.arcs.map((part) => ({ part, area: areaOf(part[0] ?? [], arcs) }))
  const largest = Math.max(...parts.map(({ area }) => area))
  const stay = parts.filter(({ area }) => area === largest || area >= smallestPx)
  return { ...country, arcs: stay.map(({ part }) => part) }
}

/**
 * Indices of the points that stay. A ring of fewer than four points encloses nothing, and on a sphere that reads as
 * everything: a small one keeps as many by a finer tolerance.
 */
const enclosing = (points: readonly [number, number][], tolerancePx: number): ReadonlySet<number> => {
  const stay = keptPoints(points, tolerancePx)
  if (points.length <= 3 || stay.size >= 4) return stay
  return tolerancePx < FINEST_PX ? new Set(points.keys()) : enclosing(points, tolerancePx / 2)
}

/**
 * The topology with no more detail than a map of its size can show. Whole arcs are thinned, so that neighbours keep
 * sharing their border. The projection must not clip.
 */
export const generalise = (
  topology: Topology,
  projection: GeoProjection,
  { tolerancePx, smallestIslandPx }: Coarseness,
): Topology => {
  const lines = topology.arcs.map((_arc, arcIndex) => {
    const degrees = arcPoints(topology, arcIndex)
    const points = degrees.map((point): [number, number] => projection(point) ?? [0, 0])
    const stay = enclosing(points, tolerancePx)
    const isKept = (_: unknown, index: number) => stay.has(index)
    return { degrees: degrees.filter(isKept), points: points.filter(isKept) }
  })
  const arcs = lines.map(({ points }) => points)
  const geometries = countriesObject(topology).geometries.map((country) =>
    withoutSpecks(country, arcs, smallestIslandPx),
  )
  return {
    type: 'Topology',
    arcs: lines.map(({ degrees }) => degrees),
    objects: { countries: { type: 'GeometryCollection', geometries } },
  }
}
