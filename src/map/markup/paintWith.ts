import type { Fill } from '../geometry/fills'
import { tileId } from '../geometry/tileId'

/** How to paint a fill in SVG: a custom property, or a pattern drawn once for the atlas of this id (`patterns`). */
export const paintWith =
  (id: string) =>
  (fill: Fill): string => {
    const pattern = tileId(fill)
    if (pattern !== null) return `url(#${id}-${pattern})`
    return fill.kind === 'colour' ? `var(--c-${fill.token})` : 'none'
  }
