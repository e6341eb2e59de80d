import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { CountryProperties } from '../../src/map/geometry/topology'
import type { Simplified } from './simplify'

/** A country of the study: its name of today, and longitude and latitude of a point inside its main part. */
export interface StudyPlace {
  readonly name: string
  readonly point: readonly [number, number]
}

/** The file the atlas reads: `countries`, by alpha-3 code. */
export type AtlasTopology = Topology<{ countries: GeometryCollection<CountryProperties> }>

/** Leaves in the file only what the atlas reads. */
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
