import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { WIDE_FRAME } from '../../cartography/frames'
import { labelsByWidth, type WidthLabel } from '../../cartography/labels'
import { type Lens, projectLenses } from '../../cartography/lenses'
import { type Outlines, projectOutlines } from '../../cartography/outlines'

/** Map widths in px at which the set of labels changes; the style sheet of the map names the same. */
export const LABEL_WIDTHS = [320, 480, 600, 720, 834, 935, 1040, 1200, 1500] as const

/** Everything of the map that depends on neither theme nor filters: projected once. */
export interface MapGeometry {
  readonly frame: typeof WIDE_FRAME
  readonly outlines: Outlines
  readonly lenses: readonly Lens[]
  readonly labels: readonly WidthLabel[]
}

/** Projects the outlines into the frame and places the labels of the present language. */
export const mapGeometry = (
  topology: Topology,
  names: Readonly<Record<EntityCode, string>>,
): MapGeometry => ({
  frame: WIDE_FRAME,
  outlines: projectOutlines(topology, WIDE_FRAME),
  lenses: projectLenses(topology, WIDE_FRAME),
  labels: labelsByWidth(WIDE_FRAME, names, LABEL_WIDTHS),
})
