import type { Topology } from 'topojson-specification'
import { FIGURE_FRAME } from '../geometry/frames'
import { type MapNames, namesOnPart } from '../geometry/namesOnMap'
import { type EntityOutline, projectOutlines } from '../geometry/outlines'
import { ringsOf } from '../geometry/hit'
import { element } from './element'
import type { MapGeometry } from './mapLayers'

/** Points are on a grid of this step, in px: no more detail than a figure shows. */
const STEP_PX = 0.5

/** A shape smaller than this, in square px of the figure, shows no colour, so it gets a disc. */
const SMALLEST_SHAPE_PX = 20

/** As many names as a figure beside text has room for. */
const LABEL_COUNT = 8

/** The geometry that all figures of a page share. */
export interface FigureGeometry extends MapGeometry {
  readonly discs: readonly Pick<EntityOutline, 'code' | 'path' | 'pointPx'>[]
  /** Every outline once as markup; the figures reference them by id to stay small. */
  readonly shared: string
}

/** Projects the outlines for the figures of a page, with no more detail than their size shows. */
export const figureGeometry = (
  topology: Topology,
  { countries }: Pick<MapNames, 'countries'>,
  labelCount = LABEL_COUNT,
): FigureGeometry => {
  const frame = FIGURE_FRAME
  const outlines = projectOutlines(topology, frame, STEP_PX)
  const shown = { x: 0, y: 0, width: frame.widthPx, height: frame.heightPx }
  const { countries: placed } = namesOnPart(
    { frame, shapes: outlines, shown, unitPx: 1, taken: [] },
    { names: { countries } },
  )
  const discs = ringsOf(outlines.entities.filter(({ areaPx }) => areaPx < SMALLEST_SHAPE_PX))
  const shared: string[] = []
  const share = (id: string, d: string): string => {
    shared.push(element('path', { id, d }))
    return `#${id}`
  }
  return {
    frame,
    names: { countries: placed.filter(({ isCode }) => !isCode).slice(0, labelCount), seas: [] },
    discs: discs.map(({ code, x, y, radius: r }) => ({
      code,
      pointPx: [x, y],
      path: `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
    })),
    outlines: {
      ...outlines,
      graticule: '',
      context: share('fl', outlines.context),
      coast: share('fc', outlines.coast),
      borders: share('fb', outlines.borders),
      disputed: share('fd', outlines.disputed),
      entities: outlines.entities
        .filter(({ code }) => discs.every((disc) => disc.code !== code))
        .map((entity) => ({ ...entity, path: share(`f${entity.code}`, entity.path) })),
    },
    shared: element('defs', {}, ...shared),
  }
}
