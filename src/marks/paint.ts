import type { Fill } from '../cartography/fills'
import { useAtlasParts } from '../store/context'
import { tileId } from './patternShapes'

/** How to paint a fill in SVG: a custom property, or a pattern drawn once by `Patterns`. */
export const usePaint = (): ((fill: Fill) => string) => {
  const { id } = useAtlasParts()
  return (fill) => {
    const pattern = tileId(fill)
    if (pattern !== null) return `url(#${id}-${pattern})`
    return fill.kind === 'colour' ? `var(--c-${fill.token})` : 'none'
  }
}
