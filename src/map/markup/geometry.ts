import type { Frame } from '../geometry/frames'
import type { WidthLabel } from '../geometry/labels'
import type { Lens } from '../geometry/lensNames'
import type { Outlines } from '../geometry/outlines'
import type { SeaPlace } from '../geometry/seas'
import type { EntityCode } from '../../domain/entity'
import { type MapLook, mapMarkup } from './mapMarkup'

/** A map, ready to be written as markup. */
export interface MapDrawing {
  readonly html: (look: MapLook) => string
}

/** Makes the drawing of a geometry. */
export const drawingOf = (wide: MapGeometry): MapDrawing => ({ html: (look) => mapMarkup(wide, look) })

/** Everything of a frame that depends on neither theme nor filters. */
export interface MapGeometry {
  readonly frame: Frame
  readonly outlines: Outlines
  readonly lenses: readonly Lens[]
  readonly labels: readonly WidthLabel[]
  /** Countries that the other panel shows more of; they are named there. */
  readonly away?: ReadonlySet<EntityCode>
  /** Only in the wide frame; panels leave the water to the names of countries. */
  readonly seas: readonly Pick<SeaPlace, 'id' | 'x' | 'y' | 'lines'>[]
}
