import type { Topology } from 'topojson-specification'
import { EAST_PANEL, EUROPE_PANEL, type Frame } from '../../cartography/frames'
import { kept } from '../../domain/kept'
import { LABEL_WIDTHS, labelsByWidth } from '../../cartography/labels'
import { projectLenses } from '../../cartography/lenses'
import { projectOutlines } from '../../cartography/outlines'
import { SEAS } from '../../cartography/seas'
import type { EntityCode } from '../../domain/entity'
import type { MapGeometry } from './geometry'

/** Widths in px that only a zoomed map reaches: names that the map at rest has no room for. */
const ZOOMED_WIDTHS = [2400, 4200, 7500, 13_000] as const

const outlinesIn = kept(projectOutlines)
const lensesIn = kept(projectLenses)

/** Projects the outlines into the frame and places the labels of the present language. Panels need no lenses. */
export const projectGeometry = (
  topology: Topology,
  names: Readonly<Record<EntityCode, string>>,
  frame: Frame,
): MapGeometry => {
  const isWide = frame.id === 'wide'
  return {
    frame,
    outlines: outlinesIn(topology, frame),
    lenses: isWide ? lensesIn(topology, frame) : [],
    labels: labelsByWidth(frame, names, widthsOf(frame)),
    seas: isWide ? SEAS : [],
  }
}

/** The geometry of a page with all the detail there is. */
export const projectDetail = (topology: Topology, made: MapGeometry): MapGeometry => {
  const { frame, lenses, labels, seas } = made
  return { frame, outlines: outlinesIn(topology, frame), lenses, labels, seas }
}

/** Projects the two panels that a narrow window has in place of the wide map. */
export const projectPanels = (
  topology: Topology,
  names: Readonly<Record<EntityCode, string>>,
): readonly MapGeometry[] =>
  [EUROPE_PANEL, EAST_PANEL].map((frame) => projectGeometry(topology, names, frame))

const widthsOf = (frame: Frame): readonly number[] => {
  if (frame.id === 'wide') return [...LABEL_WIDTHS, ...ZOOMED_WIDTHS]
  return [1, 2, 3.5, 6, 11].map((scale) => frame.widthPx * scale)
}
