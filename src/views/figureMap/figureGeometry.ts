import type { Topology } from 'topojson-specification'
import { FIGURE_FRAME } from '../../cartography/figureFrame'
import { labelsByWidth, type WidthLabel } from '../../cartography/labels'
import { projectOutlines } from '../../cartography/outlines'
import { type Ring, ringsOf } from '../../cartography/rings'
import type { EntityCode } from '../../domain/entity'

/** Points lie on a grid of this step, in px: no more detail than a figure shows. */
const STEP_PX = 0.5

/** A shape smaller than this, in square px of the figure, shows no colour: a disc stands for it. */
const SMALLEST_SHAPE_PX = 20

/** As many names as a figure carries without becoming a map to work with. */
const LABEL_COUNT = 8

/** What all figures of a page share. Lengths in px of the figure's frame. */
export interface FigureGeometry {
  readonly widthPx: number
  readonly heightPx: number
  readonly entities: readonly { readonly code: EntityCode; readonly path: string }[]
  /** States too small for a shape, each with the disc that stands for it. */
  readonly discs: readonly Ring[]
  readonly context: string
  readonly borders: string
  readonly disputed: string
  readonly labels: readonly WidthLabel[]
}

/** Projects the outlines for the figures of a page, with no more detail than their size shows. */
export const figureGeometry = (
  topology: Topology,
  names: Readonly<Record<EntityCode, string>>,
): FigureGeometry => {
  const outlines = projectOutlines(topology, FIGURE_FRAME, STEP_PX)
  const ground = { frame: FIGURE_FRAME, outlines }
  return {
    widthPx: FIGURE_FRAME.widthPx,
    heightPx: FIGURE_FRAME.heightPx,
    entities: outlines.entities.map(({ code, path }) => ({ code, path })),
    discs: ringsOf(outlines.entities.filter(({ areaPx }) => areaPx < SMALLEST_SHAPE_PX)),
    context: outlines.context,
    borders: outlines.borders,
    disputed: outlines.disputed,
    labels: labelsByWidth(ground, names, [FIGURE_FRAME.widthPx]).slice(0, LABEL_COUNT),
  }
}
