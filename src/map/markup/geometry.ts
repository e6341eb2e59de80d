import type { Frame } from '../geometry/frames'
import type { NamesOf, RestName } from '../geometry/namesOnMap'
import type { PlacedName } from '../geometry/setName'
import type { Lens } from '../geometry/lensNames'
import type { Outlines } from '../geometry/outlines'
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
  readonly names: NamesOf<PlacedName | RestName>
  readonly away?: ReadonlySet<EntityCode>
}
