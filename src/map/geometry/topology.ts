import { bbox, neighbors, transform } from 'topojson-client'
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import type { Surroundings } from '../../domain/countryPositions'

export interface CountryProperties {
  readonly name: string
  /** Longitude and latitude of a point inside the main part; the study's countries have one. */
  readonly point?: readonly [number, number]
  readonly context?: 1
  /** Computed from the full outlines, where the simplified ones would give another result. */
  readonly surroundings?: Surroundings
}

/** A feature of the topology, by alpha-3 code. */
export type Country = (Polygon<CountryProperties> | MultiPolygon<CountryProperties>) & {
  readonly id: EntityCode
  readonly properties: CountryProperties
}

/** Gives the object that holds the countries. Throws on a file of another kind. */
export const countriesObject = (
  topology: Topology,
): { type: 'GeometryCollection'; geometries: Country[] } => {
  const countries = topology.objects.countries
  if (countries?.type !== 'GeometryCollection') throw new Error('The topology has no object "countries"')
  return countries as { type: 'GeometryCollection'; geometries: Country[] }
}

export const studiedOf = (topology: Topology): Country[] =>
  countriesObject(topology).geometries.filter(({ properties }) => !properties.context)

export const contextOf = (topology: Topology): Country[] =>
  countriesObject(topology).geometries.filter(({ properties }) => properties.context)

/** Maps each feature, land outside the study included, to the features it borders, by code. */
export const neighboursOf = (topology: Topology): Map<EntityCode, EntityCode[]> => {
  const { geometries } = countriesObject(topology)
  const codes = geometries.map(({ id }) => id)
  return new Map(
    neighbors(geometries).map((indices, index) => [
      codes[index] ?? '',
      indices.map((neighbour) => codes[neighbour] ?? '').sort(),
    ]),
  )
}

/** Gives longitude and latitude of a point inside each of the 51, where its routes start and end. */
export const pointsOf = (topology: Topology): ReadonlyMap<EntityCode, readonly [number, number]> =>
  new Map(
    studiedOf(topology).flatMap(({ id, properties: { point } }) => (point ? [[id, point] as const] : [])),
  )

/** Gives the points of an arc, in degrees. */
export const arcPoints = ({ arcs, transform: steps }: Topology, index: number): [number, number][] => {
  const place = transform(steps ?? null)
  return (arcs[index] ?? []).map((step, at) => place(step, at > 0) as [number, number])
}

/** Gives the numbers of the arcs around a country; a reversed arc is stored as its complement. */
export const arcsOf = ({ arcs }: Country): number[] =>
  (arcs.flat(2) as number[]).map((index) => (index < 0 ? ~index : index))

/** Gives the points of the outline of a country, in degrees. */
export const pointsAround = (topology: Topology, country: Country): [number, number][] =>
  arcsOf(country).flatMap((index) => arcPoints(topology, index))

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

/** Gives the longitude at which the topology ends: a country that reaches it is cut off there. */
export const eastEndOf = (topology: Topology): number => bbox(topology)[2]
