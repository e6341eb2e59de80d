import { geoAzimuthalEqualArea, geoPath } from 'd3-geo'
import { feature, quantize } from 'topojson-client'
import {
  filter,
  filterAttached,
  filterWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  type Ring,
  simplify,
  type Triangle,
} from 'topojson-simplify'
import { WIDE_FRAME } from '../../src/map/geometry/frames'
import { EARTH_RADIUS_KM, projectionOf } from '../../src/map/geometry/projection'
import { arcsOf } from '../../src/map/geometry/topology'
import { surroundingsOf } from '../../src/map/geometry/surroundings'
import { contextOf, countriesObject, type Country } from '../../src/map/geometry/topology'
import type { AtlasTopology } from './atlasTopology'
import { described } from './outlineFaults'

type Point = [lon: number, lat: number]

/** Least triangle of a point and its neighbours, in square px of the wide map or where it is enlarged. */
const LEAST_TRIANGLE_PX2 = 2

/** The same for lines that touch no country of the study. */
const LEAST_CONTEXT_TRIANGLE_PX2 = 16

/** Smaller countries keep all points and islands (square px of the wide map); the largest of them is Cyprus. */
const SMALL_PX2 = 250

/** Smaller islands and lakes are left out (square px). */
const LEAST_RING_PX2 = 0.6

const wide = projectionOf(WIDE_FRAME).clipExtent(null)
const placeOf = ([lon, lat]: Point): Point => wide([lon, lat]) ?? [NaN, NaN]

/** Small states and the Western Balkans, which readers see enlarged: middle, height in km, and size there in px. */
const ENLARGED: readonly (readonly [centre: Point, heightKm: number, width: number, height: number])[] = [
  [[6.13, 49.81], 98, 78, 62],
  [[9.55, 47.16], 29, 78, 62],
  [[14.38, 35.94], 38, 78, 62],
  [[19.2, 42.42], 407, 268, 146],
]

/** The magnification of each relative to the wide map at a point; 1 outside it. */
const magnifications = ENLARGED.map(([[west, south], heightKm, width, height]) => {
  const scale = (height / heightKm) * EARTH_RADIUS_KM
  const projection = geoAzimuthalEqualArea().rotate([-west, -south]).scale(scale).translate([0, 0])
  return ([lon, lat]: Point): number => {
    const [x, y] = projection([lon, lat]) ?? [NaN, NaN]
    return Math.abs(x) < width / 2 && Math.abs(y) < height / 2 ? scale / WIDE_FRAME.scale : 1
  }
})

const enlargementAt = (point: Point): number =>
  Math.max(...magnifications.map((timesAt) => timesAt(point))) ** 2

const triangleArea = ([a, b, c]: Triangle): number =>
  planarTriangleArea([placeOf(a), placeOf(b), placeOf(c)]) * enlargementAt(b)

const ringArea = (ring: Ring): number =>
  planarRingArea(ring.map(placeOf)) * enlargementAt(ring[0] ?? [NaN, NaN])

const arcsIn = (countries: readonly Country[]) => new Set(countries.flatMap(arcsOf))

const leastWeights = (topology: AtlasTopology): readonly number[] => {
  const { geometries } = countriesObject(topology)
  const areaOf = (country: Country) => geoPath(wide).area(feature(topology, country))
  const outside = new Set(contextOf(topology))
  const small = arcsIn(geometries.filter((country) => areaOf(country) < SMALL_PX2))
  const studied = arcsIn(geometries.filter((country) => !outside.has(country)))
  return topology.arcs.map((_, arc) => {
    if (small.has(arc)) return 0
    return studied.has(arc) ? LEAST_TRIANGLE_PX2 : LEAST_CONTEXT_TRIANGLE_PX2
  })
}

/** Stores a country's surroundings where the simplified outlines would change them. */
const withSurroundings = (country: Country, simplified: AtlasTopology, whole: AtlasTopology): Country => {
  if (country.properties.context) return country
  const surroundings = surroundingsOf(whole, country.id)
  if (described(surroundings) === described(surroundingsOf(simplified, country.id))) return country
  return { ...country, properties: { ...country.properties, surroundings } }
}

/**
 * Simplifies for a map that is not zoomed. Whole arcs lose points, so neighbours still share borders; the rest are
 * points of the source.
 */
export const simplifiedOutlines = (whole: AtlasTopology): AtlasTopology => {
  const least = leastWeights(whole)
  const weighted = presimplify(whole, triangleArea)
  const arcs = weighted.arcs.map((points, arc) =>
    points.map(([x = NaN, y = NaN, weight = 0]) => [x, y, weight >= (least[arc] ?? 0) ? 1 : 0]),
  )
  const thinned = simplify({ ...weighted, arcs }, 1)
  const isAttached = filterAttached(thinned)
  const isLarge = filterWeight(thinned, LEAST_RING_PX2, ringArea)
  // The library passes arc indices where its types say points.
  const isOfSmall = (ring: unknown) => (ring as number[]).some((arc) => least[arc < 0 ? ~arc : arc] === 0)
  const filtered = filter(
    thinned,
    (ring, isHole) => isOfSmall(ring) || isAttached(ring, isHole) || isLarge(ring, isHole),
  ) as AtlasTopology
  if (!whole.transform) throw new Error('The full outlines have no grid.')
  const { bbox: _, ...simplified } = quantize(filtered, whole.transform)
  const geometries = countriesObject(simplified).geometries.map((country) =>
    withSurroundings(country, simplified, whole),
  )
  return { ...simplified, objects: { countries: { type: 'GeometryCollection', geometries } } }
}
