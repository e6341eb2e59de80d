import { geoPath } from 'd3-geo'
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
import { projectionOf } from '../../src/map/geometry/projection'
import { projectionOfTile } from '../../src/map/geometry/lenses'
import { LENS_TILES } from '../../src/map/geometry/lensTiles'
import { arcsOf } from '../../src/map/geometry/planar'
import { surroundingsOf } from '../../src/map/geometry/surroundings'
import { contextOf, countriesObject, type Country } from '../../src/map/geometry/topology'
import type { AtlasTopology } from './atlasTopology'
import { saidOf } from './outlineFaults'

type Point = [lon: number, lat: number]

/**
 * What a point must add to be kept: the area of the triangle with its two neighbours, in square px of the wide map. In
 * the magnified places it counts as it is drawn there.
 */
const LEAST_TRIANGLE_PX2 = 2

/** The same for lines that no country of the study touches. */
const LEAST_CONTEXT_TRIANGLE_PX2 = 16

/** A shape that is smaller keeps all its points and islands, in square px of the wide map. The largest of them is Cyprus. */
const SMALL_PX2 = 250

/** Islands and lakes that are smaller are left out, in square px. */
const LEAST_RING_PX2 = 0.6

const wide = projectionOf(WIDE_FRAME).clipExtent(null)
const placeOf = ([lon, lat]: Point): Point => wide([lon, lat]) ?? [NaN, NaN]

/** For each lens, how many times larger than the wide map it shows a point; once for what it does not show. */
const lenses = LENS_TILES.map((tile) => {
  const projection = projectionOfTile(tile).clipExtent(null)
  const times = projection.scale() / WIDE_FRAME.scale
  const { x: left, y: top, width, height } = tile.box
  return ([lon, lat]: Point): number => {
    const [x, y] = projection([lon, lat]) ?? [NaN, NaN]
    return x > left && x < left + width && y > top && y < top + height ? times : 1
  }
})

/** How much larger than in the wide map an area at a point is drawn where it is drawn largest. */
const enlargementAt = (point: Point): number => Math.max(...lenses.map((timesAt) => timesAt(point))) ** 2

const triangleArea = ([a, b, c]: Triangle): number =>
  planarTriangleArea([placeOf(a), placeOf(b), placeOf(c)]) * enlargementAt(b)

const ringArea = (ring: Ring): number =>
  planarRingArea(ring.map(placeOf)) * enlargementAt(ring[0] ?? [NaN, NaN])

const arcsIn = (countries: readonly Country[]) => new Set(countries.flatMap(arcsOf))

/** The weight from which the points of each arc are kept. */
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

/** The country with where it lies, if the simplified outlines would say otherwise than the whole ones. */
const withSurroundings = (country: Country, simplified: AtlasTopology, whole: AtlasTopology): Country => {
  if (country.properties.context) return country
  const surroundings = surroundingsOf(whole, country.id)
  if (saidOf(surroundings) === saidOf(surroundingsOf(simplified, country.id))) return country
  return { ...country, properties: { ...country.properties, surroundings } }
}

/**
 * The outlines with the detail that shows in a map at rest. Points are left out of whole arcs, so that neighbours still
 * share their borders; those that stay are points of the source, on its grid.
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
  // The library passes the numbers of the arcs around a ring, which its types call points.
  const isOfSmall = (ring: unknown) => (ring as number[]).some((arc) => least[arc < 0 ? ~arc : arc] === 0)
  const filtered = filter(
    thinned,
    (ring, isHole) => isOfSmall(ring) || isAttached(ring, isHole) || isLarge(ring, isHole),
  ) as AtlasTopology
  if (!whole.transform) throw new Error('The whole outlines lie on no grid.')
  const { bbox: _, ...simplified } = quantize(filtered, whole.transform)
  const geometries = countriesObject(simplified).geometries.map((country) =>
    withSurroundings(country, simplified, whole),
  )
  return { ...simplified, objects: { countries: { type: 'GeometryCollection', geometries } } }
}
