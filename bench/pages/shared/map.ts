import { type GeoProjection, geoAzimuthalEqualArea, geoPath } from 'd3-geo'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { landsOf, NAME_PX, namedLands } from './names'
import {
  BORDER,
  type Country,
  FIRST,
  fillOf,
  labelOf,
  GROUND,
  HEIGHT,
  ROTATE,
  ROUTE,
  SCALE,
  TRANSLATE,
  WIDTH,
} from './style'

type Shapes<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>

/** The map as it travels to every page. */
export type MapTopology = Topology<{
  countries: GeometryCollection<Country>
  context: GeometryCollection<{ id: string }>
}>

/** The countries, and what lies around them. */
export interface MapShapes {
  readonly countries: Shapes<Country>
  readonly context: Shapes<{ id: string }>
}

export const shapesOf = (topology: MapTopology): MapShapes => ({
  countries: feature(topology, topology.objects.countries) as Shapes<Country>,
  context: feature(topology, topology.objects.context) as Shapes<{ id: string }>,
})

/** Fetches the map that lies beside the page. */
export const loadMap = async (): Promise<MapShapes> =>
  shapesOf((await (await fetch('./map.json')).json()) as MapTopology)

export const sharedProjection = (): GeoProjection =>
  geoAzimuthalEqualArea().rotate(ROTATE).scale(SCALE).translate(TRANSLATE)

/** Gives the path of a shape; a ring that rounds to one point draws nothing. */
export const pathWith = (projection: GeoProjection) => {
  const path = geoPath(projection).digits(1)
  return (shape: Parameters<typeof path>[0]): string => (path(shape) ?? '').replace(/M[^ML]*Z/g, '')
}

/** The map as one string of SVG. */
export const mapMarkup = (map: MapShapes, projection: GeoProjection): string => {
  const path = pathWith(projection)
  const lands = landsOf(map, projection)
  const named = namedLands(lands, FIRST, 1)
  const shapes = map.countries.features.map(
    (shape) =>
      `<path data-entity="${shape.properties.id}" role="button" aria-label="${labelOf(shape.properties, FIRST)}" fill="${fillOf(shape.properties, FIRST)}" d="${path(shape)}"/>`,
  )
  const names = lands.map(
    ({ country: { id, name }, at: [x, y] }) =>
      `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${named.has(id) ? '' : ' display="none"'}>${name}</text>`,
  )
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}"><g class="zoomed" stroke="${BORDER}" stroke-width=".5">
<path fill="${GROUND}" pointer-events="none" d="${map.context.features.map(path).join('')}"/>
<g class="countries">${shapes.join('\n')}</g>
<g class="routes" fill="none" stroke="${ROUTE}" stroke-opacity=".4" pointer-events="none"></g>
<g class="names" font-size="${NAME_PX}">${names.join('')}</g></g></svg>`
}
