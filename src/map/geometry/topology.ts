import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import type { Surroundings } from '../../domain/countryPositions'

/** What the topology says of a feature: a name, and a point inside it or the mark of grey context. */
export interface CountryProperties {
  readonly name: string
  /** Longitude and latitude of a point inside the main part; the study's countries have one. */
  readonly point?: readonly [number, number]
  /** Set on land outside the study. */
  readonly context?: 1
  /** Where the country lies as whole outlines tell it, in thinned ones that would tell otherwise. */
  readonly surroundings?: Surroundings
}

/** A feature of the topology, by alpha-3 code. */
export type Country = (Polygon<CountryProperties> | MultiPolygon<CountryProperties>) & {
  readonly id: EntityCode
  readonly properties: CountryProperties
}

/** The object of the topology that holds the countries. Throws on a file of another kind. */
export const countriesObject = (
  topology: Topology,
): { type: 'GeometryCollection'; geometries: Country[] } => {
  const countries = topology.objects.countries
  if (countries?.type !== 'GeometryCollection') throw new Error('The topology has no object "countries"')
  return countries as { type: 'GeometryCollection'; geometries: Country[] }
}

/** Countries of the study. */
export const studiedOf = (topology: Topology): Country[] =>
  countriesObject(topology).geometries.filter(({ properties }) => !properties.context)

/** Land outside the study. */
export const contextOf = (topology: Topology): Country[] =>
  countriesObject(topology).geometries.filter(({ properties }) => properties.context)

/** Where routes of the 51 start and end: longitude and latitude of a point inside each. */
export const pointsOf = (topology: Topology): ReadonlyMap<EntityCode, readonly [number, number]> =>
  new Map(
    studiedOf(topology).flatMap(({ id, properties: { point } }) => (point ? [[id, point] as const] : [])),
  )
