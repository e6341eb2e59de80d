import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { CountryProperties } from '../../src/map/geometry/topology'
import type { Simplified } from './simplify'

/** A country of the study with a point in its main part (longitude, latitude). */
export interface StudyPlace {
  readonly name: string
  readonly point: readonly [number, number]
}

/** The topology in the atlas's files, with countries by alpha-3 code. */
export type AtlasTopology = Topology<{ countries: GeometryCollection<CountryProperties> }>

export const toAtlasTopology = (
  { transform, arcs, objects }: Simplified,
  studied: ReadonlyMap<string, StudyPlace>,
): AtlasTopology => {
  const geometries = objects.countries.geometries
    .filter((country) => 'arcs' in country)
    .map((country) => {
      const { id = '', name = '' } = country.properties ?? {}
      return { ...country, id, properties: studied.get(id) ?? { name, context: 1 } }
    }) as GeometryObject<CountryProperties>[]
  return {
    type: 'Topology',
    transform,
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs,
  }
}
