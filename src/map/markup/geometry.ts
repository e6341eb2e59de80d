import type { Frame } from '../geometry/frames'
import type { NamesOf, RestName } from '../geometry/namesOnMap'
import type { PlacedName } from '../geometry/setName'
import type { Matrix } from '../geometry/matrix'
import type { Lens } from '../geometry/lenses'
import type { Outlines } from '../geometry/outlines'
import type { EntityCode } from '../../domain/entity'

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
