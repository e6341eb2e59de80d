import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import type { Frame } from '../../cartography/frames'
import { kept } from '../../cartography/kept'
import { LABEL_WIDTHS, labelsByWidth, type WidthLabel } from '../../cartography/labels'
import { type Lens, projectLenses } from '../../cartography/lenses'
import { type Outlines, projectOutlines } from '../../cartography/outlines'

/** Widths in px that only a zoomed map reaches: names that the map at rest has no room for. */
const ZOOMED_WIDTHS = [2400, 4200, 7500, 13_000] as const

/** Everything of a frame that depends on neither theme nor filters: projected once. */
export interface MapGeometry {
  readonly frame: Frame
  readonly outlines: Outlines
  readonly lenses: readonly Lens[]
  readonly labels: readonly WidthLabel[]
}

const outlinesIn = kept(projectOutlines)
const lensesIn = kept(projectLenses)

/** Projects the outlines into the frame and places the labels of the present language. Panels need no lenses. */
export const mapGeometry = (
  topology: Topology,
  names: Readonly<Record<EntityCode, string>>,
  frame: Frame,
): MapGeometry => ({
  frame,
  outlines: outlinesIn(topology, frame),
  lenses: frame.id === 'wide' ? lensesIn(topology, frame) : [],
  labels: labelsByWidth(frame, names, widthsOf(frame)),
})

const widthsOf = (frame: Frame): readonly number[] => {
  if (frame.id === 'wide') return [...LABEL_WIDTHS, ...ZOOMED_WIDTHS]
  return [1, 2, 3.5, 6, 11].map((scale) => frame.widthPx * scale)
}
