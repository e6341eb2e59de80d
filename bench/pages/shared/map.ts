import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type CountryProperties, pairsOf, ROTATE, SCALE, TRANSLATE } from './style'

/** Countries, or what lies around them. */
export type Shapes<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>
export type Countries = Shapes<CountryProperties>

/** The map as it travels to every page. */
export type MapTopology = Topology<{
  countries: GeometryCollection<CountryProperties>
  context: GeometryCollection<{ id: string }>
}>

/** The shapes of a topology. */
export const shapesOf = (
  topology: MapTopology,
): { countries: Countries; context: Shapes<{ id: string }> } => ({
  countries: feature(topology, topology.objects.countries) as Countries,
  context: feature(topology, topology.objects.context) as Shapes<{ id: string }>,
})

/** Fetches the map that lies beside the page. */
export const loadMap = async () => {
  const topology = (await (await fetch('./map.json')).json()) as MapTopology
  return { topology, ...shapesOf(topology) }
}

/** The projection of the pages that can choose one. */
export const sharedProjection = (): GeoProjection =>
  geoAzimuthalEqualArea().rotate(ROTATE).scale(SCALE).translate(TRANSLATE)

/** Where so many routes start and end. */
export const routeEnds = ({ features }: Countries, count: number): [[number, number], [number, number]][] =>
  pairsOf(
    features.map(({ properties }) => properties.at),
    count,
  )

const unwrapped = (position: Position): Position => {
  const [longitude = 0, latitude = 0] = position
  return [longitude < -100 ? longitude + 360 : longitude, latitude]
}

const rings = (polygon: Position[][]) => polygon.map((ring) => ring.map(unwrapped))

/**
 * The shapes for libraries that know only a plane of degrees: the far east of Russia lies beyond 180 degrees there,
 * instead of at the other end of the map.
 */
export const onPlane = <Properties>(shapes: Shapes<Properties>): Shapes<Properties> => {
  const planar = (shape: Feature<Polygon | MultiPolygon, Properties>) => ({
    ...shape,
    geometry:
      shape.geometry.type === 'Polygon'
        ? { ...shape.geometry, coordinates: rings(shape.geometry.coordinates) }
        : { ...shape.geometry, coordinates: shape.geometry.coordinates.map(rings) },
  })
  return { ...shapes, features: shapes.features.map(planar) }
}
