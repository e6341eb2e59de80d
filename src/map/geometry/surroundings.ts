import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import {
  COMPASS,
  type CompassPoint,
  type Neighbour,
  type Surroundings,
  type Extent,
  type CountryPositions,
} from '../../domain/countryPositions'
import { memoise } from '../../domain/memoise'
import { arcsBetween } from './outlines'
import { boundsOfPoints } from './path'
import {
  arcPoints,
  arcsOf,
  countriesObject,
  type Country,
  pointsAround,
  type Line,
  simplifyLine,
  eastEndOf,
  neighboursOf,
  studiedOf,
} from './topology'

type Vector = readonly [number, number]

/** Least length of the mean of unit directions for one word to describe a border, from the middle and across it. */
const PLAIN_FROM_MIDDLE = 0.9
const PLAIN_WAY_OUT = 0.85
/** Least share of the border for a side to be named, as the mean of both measures. */
const SIDE_SHARE = 0.2
const BEND_SHARE = 0.06

const turnOf = ([x, y]: Vector): number => (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1

const sectorOf = (vector: Vector, count: number): number => Math.round(turnOf(vector) * count) % count

const compassPoint = (vector: Vector): CompassPoint => COMPASS[sectorOf(vector, COMPASS.length)] ?? 'n'

interface Piece {
  readonly direction: Vector
  readonly length: number
}

const piecesOf = (
  lines: readonly Line[],
  directionOf: (from: Vector, to: Vector) => Vector,
): readonly Piece[] =>
  lines.flatMap((line) =>
    line.slice(1).map((to, index) => {
      const from = line[index] ?? to
      const [x, y] = directionOf(from, to)
      const size = Math.hypot(x, y) || 1
      return { direction: [x / size, y / size], length: Math.hypot(to[0] - from[0], to[1] - from[1]) }
    }),
  )

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { length }) => sum + length, 0)

const meanOf = (pieces: readonly Piece[]): Vector => {
  const along = (axis: 0 | 1) =>
    pieces.reduce((sum, { direction, length }) => sum + direction[axis] * length, 0) / lengthOf(pieces)
  return [along(0), along(1)]
}

const shareOf = (pieces: readonly Piece[], side: number): number =>
  lengthOf(pieces.filter(({ direction }) => sectorOf(direction, 4) === side)) / lengthOf(pieces)

/** Uses the direction from the middle if it is clear, else that across the border, else the sides by both. */
const directionsOf = (lines: readonly Line[], middle: Vector, bend: number): CompassPoint[] => {
  const fromMiddle = piecesOf(lines, ([x0, y0], [x1, y1]) => [
    (x0 + x1) / 2 - middle[0],
    (y0 + y1) / 2 - middle[1],
  ])
  const seen = meanOf(fromMiddle)
  if (Math.hypot(...seen) >= PLAIN_FROM_MIDDLE) return [compassPoint(seen)]
  // Rings of land run clockwise on the map, so the outside is on the left.
  const wayOut = piecesOf(
    lines.map((line) => simplifyLine(line, bend)),
    ([x0, y0], [x1, y1]) => [y1 - y0, x0 - x1],
  )
  const way = meanOf(wayOut)
  if (Math.hypot(...way) >= PLAIN_WAY_OUT) return [compassPoint(way)]
  return (['n', 'e', 's', 'w'] as const).filter(
    (_, side) => (shareOf(fromMiddle, side) + shareOf(wayOut, side)) / 2 >= SIDE_SHARE,
  )
}

const sharedArcs = (country: Country, other: Country): number[] => {
  const others = new Set(arcsOf(other))
  return (country.arcs.flat(2) as number[]).filter((index) => others.has(index < 0 ? ~index : index))
}

const projectionAround = (points: readonly (readonly [number, number])[]): GeoProjection => {
  const [west, south, east, north] = boundsOfPoints(points)
  return geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .scale(1000)
    .translate([0, 0])
}

/** Unit vectors make distances on the globe quick to compare. */
const unitVector = ([lon, lat]: readonly [number, number]): [number, number, number] => {
  const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180]
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)]
}

/** Cosine of about 300 km over sea, beyond which a single direction would mislead. */
const NEAR_COSINE = Math.cos(300 / 6371)

const nearestTo = (topology: Topology, country: Country): Surroundings['nearest'] => {
  const own = pointsAround(topology, country)
  const vectors = own.map(unitVector)
  let best: { code: EntityCode; cosine: number; from: number; to: [number, number] } | undefined
  for (const other of countriesObject(topology).geometries) {
    if (other.id === country.id || other.properties.context) continue
    for (const to of pointsAround(topology, other)) {
      const [x, y, z] = unitVector(to)
      for (const [from, [u, v, w]] of vectors.entries()) {
        const cosine = x * u + y * v + z * w
        if (!best || cosine > best.cosine) best = { code: other.id, cosine, from, to }
      }
    }
  }
  if (!best) return undefined
  if (best.cosine < NEAR_COSINE) return { code: best.code }
  const projection = projectionAround(own)
  const [from, to] = [projection(own[best.from] ?? best.to), projection(best.to)]
  return {
    code: best.code,
    direction: from && to ? compassPoint([to[0] - from[0], to[1] - from[1]]) : undefined,
  }
}

/** Describes the location of a country from the outlines. Throws on a code without an outline. */
export const surroundingsOf = memoise((topology: Topology, code: EntityCode): Surroundings => {
  const { geometries } = countriesObject(topology)
  const country = geometries.find(({ id }) => id === code)
  if (!country) throw new Error(`The topology has no outline of ${code}`)
  if (country.properties.surroundings) return country.properties.surroundings
  const points = pointsAround(topology, country)
  const isCutOff = boundsOfPoints(points)[2] === eastEndOf(topology)
  const projection = projectionAround(points)
  const middle = geoPath(projection).centroid(feature(topology, country))
  const project = (positions: readonly [number, number][]): Line =>
    positions.flatMap((position) => {
      const place = projection(position)
      return place ? [place] : []
    })
  const [left, top, right, bottom] = boundsOfPoints(project(points))
  const bend = BEND_SHARE * Math.max(right - left, bottom - top)
  const neighbours = geometries.flatMap((other): Neighbour[] => {
    const shared = other === country ? [] : sharedArcs(country, other)
    if (shared.length === 0) return []
    const lines = shared.map((index) => {
      const line = project(arcPoints(topology, index < 0 ? ~index : index))
      return index < 0 ? [...line].reverse() : line
    })
    const directions = isCutOff ? [] : directionsOf(lines, middle, bend)
    const { name, context } = other.properties
    return [{ code: other.id, name, isStudied: !context, directions }]
  })
  return {
    neighbours,
    hasCoast: arcsBetween(topology, (a, b) => a === b && a === country).coordinates.length > 0,
    isCutOff,
    nearest: neighbours.length === 0 ? nearestTo(topology, country) : undefined,
  }
})

const extentOf = memoise((topology: Topology, country: Country): Extent => {
  const [west, south, east, north] = boundsOfPoints(pointsAround(topology, country))
  return { n: north, e: east, s: south, w: west }
})

/** Gives the neighbours, point and extent of the 51 countries; neighbours are computed once per topology. */
export const countryPositionsOf = memoise((topology: Topology): CountryPositions => {
  const neighbours = neighboursOf(topology)
  const countries = new Map(studiedOf(topology).map((country) => [country.id, country]))
  const found = (code: string): Country => {
    const country = countries.get(code)
    if (!country) throw new Error(`The topology has no outline of ${code}.`)
    return country
  }
  return {
    neighboursOf: (code) => (neighbours.get(code) ?? []).filter((other) => countries.has(other)),
    placeOf: (code) => {
      const { point } = found(code).properties
      if (!point) throw new Error(`The topology has no point of ${code}.`)
      return point
    },
    extentOf: (code) => extentOf(topology, found(code)),
  }
})
