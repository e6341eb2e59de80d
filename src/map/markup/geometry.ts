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

export const drawingOf = (wide: MapGeometry): MapDrawing => ({ html: (look) => mapMarkup(wide, look) })

/** Everything of a frame that depends on neither theme nor filters. */
export interface MapGeometry {
  readonly frame: Frame
  readonly outlines: Outlines
  readonly lenses: readonly Lens[]
  readonly labels: readonly WidthLabel[]
  readonly away?: ReadonlySet<EntityCode>
  readonly seas: readonly Pick<SeaPlace, 'id' | 'x' | 'y' | 'lines'>[]
}
