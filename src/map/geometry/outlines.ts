import { geoGraticule, geoPath } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { memoise } from '../../domain/memoise'
import type { EntityCode } from '../../domain/entity'
import { type Frame } from './frames'
import { projectionOf } from './projection'
import { type Lines, linesOf } from './lines'
import { FINE_STEP } from './path'
import { pathWriter } from './projectedPath'
import { contextOf, type Country, studiedOf } from './topology'

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
      .toSorted((a, b) => b.areaPx - a.areaPx),
    context: write(merge(topology, contextOf(topology))),
    graticule: write(graticule()),
    ...linesOf(topology, write),
  }
}

/** The fine outlines of a frame, projected once. */
export const outlinesIn = memoise((topology: Topology, frame: Frame) => projectOutlines(topology, frame))
