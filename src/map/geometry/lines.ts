import type { GeoPermissibleObjects } from 'd3-geo'
import type { MultiLineString } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { countriesObject, type Country } from './topology'

/** Lines between and around areas, as SVG paths from shared arcs; the cut edge of land has no line. */
export interface Lines {
  readonly borders: string
  readonly coast: string
  readonly disputed: string
}

/** The line between Serbia and Kosovo is dashed (UNSCR 1244). */
const DISPUTED: ReadonlySet<EntityCode> = new Set(['SRB', 'XKX'])

/** Tells whether the border between two countries is drawn dashed. */
export const isDisputed = (a: Country, b: Country): boolean => DISPUTED.has(a.id) && DISPUTED.has(b.id)

/** Gives the shared arcs for which the predicate holds; `a` and `b` are the same feature along a coast. */
export const arcsBetween = (
  topology: Topology,
  holds: (a: Country, b: Country) => boolean,
): MultiLineString =>
  mesh(topology, countriesObject(topology), (a: GeometryObject, b: GeometryObject) =>
    holds(a as Country, b as Country),
  )

export const linesOf = (topology: Topology, write: (shape: GeoPermissibleObjects) => string): Lines => {
  const draw = (holds: (a: Country, b: Country) => boolean) => write(arcsBetween(topology, holds))
  return {
    borders: draw((a, b) => a !== b && !isDisputed(a, b) && !(a.properties.context && b.properties.context)),
    coast: draw((a, b) => a === b),
    disputed: draw((a, b) => a !== b && isDisputed(a, b)),
  }
}
