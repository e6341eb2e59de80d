import type { Fill } from '../../map/geometry/fills'
import { patterns, paintWith } from '../../map/markup/patterns'
import type { Paint } from '../../map/markup/shapes'
/** Paints fills, and knows the patterns that they took. */
export interface Paints {
  /** A colour, or a pattern of the same document. */
  readonly paint: Paint
  /** The patterns taken so far, as definitions. */
  readonly defs: () => string
}

/** Paints for one document. */
export const createPaints = (): Paints => {
  const taken = new Set<Fill>()
  const paint = paintWith('map')
  return {
    paint: (fill) => {
      taken.add(fill)
      return paint(fill)
    },
    defs: () => patterns([...taken], 'map'),
  }
}
