import type { Topology } from 'topojson-specification'
import type { Frame } from '../../cartography/frames'
import { memoise } from '../../domain/memoise'
import { labelsByWidth } from '../../cartography/labels'
import { restWidths } from '../../cartography/labelSizes'
import { projectLenses } from '../../cartography/lenses'
import { withNames } from '../../cartography/lensNames'
import { projectOutlines } from '../../cartography/outlines'
import { awayFrom, PANELS } from '../../cartography/panels'
import { SEAS } from '../../cartography/seas'
import type { EntityCode } from '../../domain/entity'
import type { MapGeometry } from '../markup/geometry'

const outlinesIn = memoise(projectOutlines)
const lensesIn = memoise(projectLenses)

/** Projects the outlines into the frame and places the labels of the present language. Panels need no lenses. */
export const projectGeometry = (
  topology: Topology,
  names: Readonly<Record<EntityCode, string>>,
  frame: Frame,
  away?: ReadonlySet<EntityCode>,
): MapGeometry => {
  const isWide = frame.id === 'wide'
  const outlines = outlinesIn(topology, frame)
  return {
    frame,
    outlines,
    lenses: isWide ? withNames(lensesIn(topology, frame), names) : [],
    labels: labelsByWidth({ frame, outlines, away }, names, restWidths(frame)),
    ...(away && { away }),
    seas: isWide ? SEAS : [],
  }
}

/** Projects the two panels that a narrow window has in place of the wide map. */
export const projectPanels = (
  topology: Topology,
  names: Readonly<Record<EntityCode, string>>,
): readonly MapGeometry[] =>
  PANELS.map((frame) => projectGeometry(topology, names, frame, awayFrom(frame, topology)))
