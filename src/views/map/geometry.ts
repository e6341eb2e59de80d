import type { Frame } from '../../cartography/frames'
import type { WidthLabel } from '../../cartography/labels'
import type { Lens } from '../../cartography/lensNames'
import type { Outlines } from '../../cartography/outlines'
import type { SeaPlace } from '../../cartography/seas'
import type { EntityCode } from '../../domain/entity'

/** Everything of a frame that depends on neither theme nor filters: projected at build, or in the browser once. */
export interface MapGeometry {
  readonly frame: Frame
  /** Whether the paths of the outlines have only the detail that a map at rest shows, as those that pages carry. */
  readonly isCoarse?: true
  readonly outlines: Outlines
  readonly lenses: readonly Lens[]
  readonly labels: readonly WidthLabel[]
  /** Countries of which the other panel shows more: they are named there. */
  readonly away?: ReadonlySet<EntityCode>
  /** In the wide frame; panels leave the water to the names of countries. */
  readonly seas: readonly Pick<SeaPlace, 'id' | 'x' | 'y' | 'lines'>[]
}

/** The map in the frames there are. */
export interface MapDrawing {
  readonly wide: MapGeometry
  /** The two panels of a narrow window, once they have been projected. */
  readonly panels: readonly MapGeometry[] | null
}
