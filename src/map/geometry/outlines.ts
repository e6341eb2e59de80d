import { geoGraticule, geoPath, type GeoPermissibleObjects } from 'd3-geo'
import type { MultiLineString } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryObject, Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { memoise } from '../../domain/memoise'
import type { Frame } from './frames'
import { FINE_STEP } from './path'
import { projectionOf, pathWriter } from './projection'
import { contextOf, countriesObject, type Country, studiedOf } from './topology'

/** The outline of an entity, with lengths in frame px. */
export interface EntityOutline {
  readonly code: EntityCode
  readonly path: string
  readonly areaPx: number
  readonly pointPx: readonly [number, number]
}

/** Everything of a frame that depends on neither theme nor language. */
export interface Outlines extends Lines {
  /** From large to small, so that small ones are on top. */
  readonly entities: readonly EntityOutline[]
  readonly context: string
  readonly graticule: string
}

/** Browsers and Node differ in the last bits of a sine; rounding makes their results the same. */
const round = (value: number, digits = 1): number => Number(value.toFixed(digits))

const graticule = geoGraticule()
  .extent([
    [-60, 20],
    [130, 80.1],
  ])
  .step([10, 10])

/** Projects the topology into a frame, on a grid of `stepPx`. It is pure, and the same in Node and browsers. */
export const projectOutlines = (topology: Topology, frame: Frame, stepPx = FINE_STEP): Outlines => {
  const projection = projectionOf(frame)
  const path = geoPath(projection)
  const write = pathWriter(projection, stepPx)
  const outlineOf = (country: Country): EntityOutline => {
    const shape = feature(topology, country)
    const [lon, lat] = country.properties.point ?? [NaN, NaN]
    const [x, y] = projection([lon, lat]) ?? [NaN, NaN]
    return {
      code: country.id,
      path: write(shape),
      areaPx: round(path.area(shape), 2),
      pointPx: [round(x), round(y)],
    }
  }
  return {
    entities: studiedOf(topology)
      .map(outlineOf)
      .filter((entity) => entity.path !== '')
      .sort((a, b) => b.areaPx - a.areaPx),
    context: write(merge(topology, contextOf(topology))),
    graticule: write(graticule()),
    ...linesOf(topology, write),
  }
}

/** The fine outlines of a frame, projected once. */
export const outlinesIn = memoise((topology: Topology, frame: Frame) => projectOutlines(topology, frame))

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
