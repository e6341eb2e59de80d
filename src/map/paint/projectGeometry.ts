import type { Topology } from 'topojson-specification'
import { type Frame } from '../geometry/frames'
import { awayFrom, PANELS } from '../geometry/projection'
import { memoise } from '../../domain/memoise'
import { type MapNames, NAME_WIDTHS, namesAtRest } from '../geometry/namesOnMap'
import { projectLenses } from '../geometry/lenses'
import { LENS_TILES } from '../geometry/lensTiles'
import { withNames } from '../geometry/lensNames'
import { projectOutlines } from '../geometry/outlines'
import type { EntityCode } from '../../domain/entity'
import type { MapGeometry } from '../markup/geometry'

/** Grid of the wide map at rest, in its px; a coarser grid makes pages smaller. */
const WIDE_STEP_PX = 0.5

const outlinesIn = memoise((topology: Topology, frame: Frame) =>
  projectOutlines(topology, frame, frame.id === 'wide' ? WIDE_STEP_PX : undefined),
)
const lensesIn = memoise((topology: Topology, frame: Frame) =>
  projectLenses(topology, frame, LENS_TILES, WIDE_STEP_PX),
)

/** Projects simplified outlines into the frame and places the labels of the language; panels have no lenses. */
export const projectGeometry = (
  topology: Topology,
  names: MapNames,
  frame: Frame,
  away?: ReadonlySet<EntityCode>,
): MapGeometry => {
  const isWide = frame.id === 'wide'
  const outlines = outlinesIn(topology, frame)
  const { countries } = names
  const placed = namesAtRest({ frame, shapes: outlines }, { names: isWide ? names : { countries }, away })
  return {
    frame,
    outlines,
    lenses: isWide ? withNames(lensesIn(topology, frame), names, NAME_WIDTHS.wide, placed.countries) : [],
    names: placed,
    ...(away && { away }),
  }
}

export const projectPanels = (topology: Topology, names: MapNames): readonly MapGeometry[] =>
  PANELS.map((frame) => projectGeometry(topology, names, frame, awayFrom(frame, topology)))
