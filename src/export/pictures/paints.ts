import type { Fill } from '../../map/geometry/fills'
import { patterns, paintWith } from '../../map/markup/patterns'
import type { Paint } from '../../map/markup/shapes'
/** Paints fills, and collects their patterns. */
export interface Paints {
  readonly paint: Paint
  readonly defs: () => string
}

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
