import { geoContains, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { planarRingArea, type Ring } from 'topojson-simplify'
import { WIDE_FRAME } from '../../src/map/geometry/frames'
import { projectionOf } from '../../src/map/geometry/projection'
import { surroundingsOf, countryPositionsOf } from '../../src/map/geometry/surroundings'
import { countriesObject, type Country, neighboursOf } from '../../src/map/geometry/topology'
import type { Surroundings } from '../../src/domain/countryPositions'
import type { AtlasTopology } from './atlasTopology'

export const OUTLINES_FILE = 'public/data/outlines.topo.json'

const MOST_REACH_DEGREES = 0.2

const MOST_AREA_SHARE = 0.02

export const described = (surroundings: Surroundings): string =>
  JSON.stringify({
    ...surroundings,
    neighbours: surroundings.neighbours.map(({ code, directions }) => [code, directions]),
  })

const path = geoPath(projectionOf(WIDE_FRAME).clipExtent(null))

const enclosesLand = (topology: AtlasTopology, country: Country): boolean => {
  const { geometry } = feature(topology, country) as Feature<Polygon | MultiPolygon>
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flat().every((ring) => planarRingArea(ring as Ring) > 0)
}

const reachesAsFar = (simplified: AtlasTopology, whole: AtlasTopology, code: string): boolean => {
  const [now, before] = [simplified, whole].map((topology) => countryPositionsOf(topology).extentOf(code))
  return (['n', 'e', 's', 'w'] as const).every(
    (side) => Math.abs((now?.[side] ?? NaN) - (before?.[side] ?? NaN)) <= MOST_REACH_DEGREES,
  )
}

const faultsOf = (
  [simplified, country]: readonly [AtlasTopology, Country],
  [whole, before]: readonly [AtlasTopology, Country],
): readonly (string | false)[] => {
  const { id, properties } = before
  const [now, then] = [simplified, whole].map((topology) => neighboursOf(topology).get(id)?.join(', '))
  const ofAll = [
    !enclosesLand(simplified, country) && 'a ring of it has collapsed',
    now !== then && `it borders ${now || 'nothing'} instead of ${then || 'nothing'}`,
  ]
  if (properties.context) return ofAll
  const [shape, shapeBefore] = [feature(simplified, country), feature(whole, before)]
  const share = path.area(shape) / path.area(shapeBefore)
  return [
    ...ofAll,
    !geoContains(shape, [...(properties.point ?? [NaN, NaN])]) && 'its point lies outside its shape',
    !(Math.abs(share - 1) <= MOST_AREA_SHARE) && `its area is ${share.toFixed(3)} of what it was`,
    !reachesAsFar(simplified, whole, id) && 'it no longer reaches as far as it did',
    described(surroundingsOf(simplified, id)) !== described(surroundingsOf(whole, id)) &&
      'its neighbours lie on other sides',
  ]
}

/**
 * Lists the countries whose simplified outline is gone, collapsed or has other neighbours and, for the study's,
 * another point, area or extent.
 */
export const outlineFaults = (simplified: AtlasTopology, whole: AtlasTopology): string[] => {
  const shapes = new Map(countriesObject(simplified).geometries.map((country) => [country.id, country]))
  return countriesObject(whole).geometries.flatMap((before) => {
    const country = shapes.get(before.id)
    const faults = country?.arcs
      ? faultsOf([simplified, country], [whole, before])
      : ['it has no simplified shape']
    return faults.flatMap((fault) => (fault ? [`${OUTLINES_FILE}: ${before.id}: ${fault}`] : []))
  })
}
