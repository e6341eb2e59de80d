import { geoPath, type GeoProjection } from 'd3-geo'
import type { MapShapes } from './map'
import { type Country, isPale, type Shown } from './style'

/** A country with its place on the map and the corners of its largest extent, in px. */
export interface Land {
  readonly country: Country
  readonly at: readonly [number, number]
  readonly bounds: readonly [readonly [number, number], readonly [number, number]]
}

export const landsOf = ({ countries }: MapShapes, projection: GeoProjection): Land[] => {
  const path = geoPath(projection)
  return countries.features.map((shape) => {
    const [x = NaN, y = NaN] = projection([...shape.properties.at]) ?? []
    return { country: shape.properties, at: [x, y], bounds: path.bounds(shape) }
  })
}

/** Height of a name and width of a letter on the screen, in px. */
export const NAME_PX = 11
const LETTER_PX = 6

const sizeOf = ({ bounds: [[left, top], [right, bottom]] }: Land) => (right - left) * (bottom - top)

/** The countries whose names fit into them and lie clear of each other on a map so many times larger, the largest first. */
export const namedLands = (lands: readonly Land[], shown: Shown, larger: number): ReadonlySet<string> => {
  const taken: number[][] = []
  const named = lands
    .filter(({ country }) => !isPale(country, shown))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .filter(({ country: { name }, at: [x, y], bounds: [[left], [right]] }) => {
      const [wide, high] = [(name.length * LETTER_PX) / larger / 2, NAME_PX / larger / 2]
      const isFree = taken.every(
        ([otherX = 0, otherY = 0, otherWide = 0, otherHigh = 0]) =>
          Math.abs(x - otherX) > wide + otherWide || Math.abs(y - otherY) > high + otherHigh,
      )
      if (!isFree || 2 * wide > right - left) return false
      taken.push([x, y, wide, high])
      return true
    })
  return new Set(named.map(({ country }) => country.id))
}

/** How the map is moved: to the countries of a sub-region, or as a whole. */
export interface Moved {
  readonly x: number
  readonly y: number
  readonly larger: number
}

/** The move that brings the countries of the sub-region into the middle of a map of this size. */
export const movedTo = (lands: readonly Land[], region: string, width: number, height: number): Moved => {
  if (region === '') return { x: 0, y: 0, larger: 1 }
  const bounds = lands.filter(({ country }) => country.region === region).map((land) => land.bounds)
  const [left, top] = [0, 1].map((axis) => Math.min(...bounds.map(([from]) => from[axis]!))) as [
    number,
    number,
  ]
  const [right, bottom] = [0, 1].map((axis) => Math.max(...bounds.map(([, to]) => to[axis]!))) as [
    number,
    number,
  ]
  const larger = Math.min(8, Math.max(1, 0.9 * Math.min(width / (right - left), height / (bottom - top))))
  return {
    x: width / 2 - (larger * (left + right)) / 2,
    y: height / 2 - (larger * (top + bottom)) / 2,
    larger,
  }
}
