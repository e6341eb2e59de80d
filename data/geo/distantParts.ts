import { geoBounds, geoCentroid } from 'd3-geo'
import { type Part, shapeOf, type World } from './world'

/** The map's extent in degrees: exactly what the wide frame and its bleed show (decision 0010). */
export const BOX = { west: -52, south: 18, east: 116, north: 82 }

type IsNear = (lon: number, lat: number) => boolean

/** Which parts belong on the map, by their middle: the study is about Europe and Central Asia. */
const NEAR: Readonly<Record<string, IsNear>> = {
  // Without Svalbard and Jan Mayen.
  NOR: (lon, lat) => lon > 0 && lat < 72,
  // Without the Canaries; with Ceuta and Melilla.
  ESP: (lon, lat) => lon > -12 && lat > 35,
  // Without Madeira and the Azores.
  PRT: (lon, lat) => lon > -12 && lat > 36,
  // Without the overseas departments.
  FRA: (lon, lat) => lon > -10 && lon < 12 && lat > 41,
  // Without the Caribbean.
  NLD: (_lon, lat) => lat > 50,
  GBR: (lon, lat) => lon < 5 && lat > 48,
}

const isNear = (world: World, part: Part): boolean => {
  const shape = shapeOf(world, { type: 'Polygon', arcs: part.arcs })
  const [[west, south], [east, north]] = geoBounds(shape)
  // A part that crosses the antimeridian has west > east; such parts begin inside or right of the box.
  const isOutside = north < BOX.south || south > BOX.north || west > BOX.east
  if (isOutside || (east < BOX.west && west <= east)) return false
  const [lon, lat] = geoCentroid(shape)
  return NEAR[part.code]?.(lon, lat) ?? true
}

/** Drops overseas and arctic parts of the study's countries, and everything outside the box. */
export const dropDistantParts = (world: World, parts: readonly Part[]): Part[] =>
  parts.filter((part) => isNear(world, part))
