import type { Frame } from '../geometry/frames'
import type { NamesOf, RestName } from '../geometry/namesOnMap'
import type { PlacedName } from '../geometry/setName'
import type { Matrix } from '../geometry/matrix'
import type { Lens } from '../geometry/lensNames'
import type { Outlines } from '../geometry/outlines'
import type { EntityCode } from '../../domain/entity'
import { type MapLook, mapMarkup } from './mapMarkup'

/** A map, ready to be written as markup. */
export interface MapDrawing {
  readonly html: (look: MapLook) => string
}

/** Makes the drawing of a page's frames, of which the first is the wide one. */
export const drawingOf = (frames: readonly MapGeometry[]): MapDrawing => ({
  html: (look) => mapMarkup(frames, look),
})

/** Everything of a frame that depends on neither theme nor filters. */
export interface MapGeometry {
  readonly frame: Frame
  readonly outlines: Outlines
  readonly lenses: readonly Lens[]
  readonly names: NamesOf<PlacedName | RestName>
  /** Countries of a panel that have their button and name in the other one. */
  readonly away?: ReadonlySet<EntityCode>
  /** Where the shapes that frames share lie in this one; absent where it draws its own. */
  readonly matrix?: Matrix
}
