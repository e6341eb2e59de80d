import { createContext, useContext } from 'react'
import type { Fill } from '../cartography/fills'
import { tileId } from './patternShapes'

/** Prefix of pattern ids, so that several atlases on one page do not share patterns. */
export const PatternPrefix = createContext('atlas')

/** How to paint a fill in SVG: a custom property, or a pattern drawn once by `Patterns`. */
export const usePaint = (): ((fill: Fill) => string) => {
  const prefix = useContext(PatternPrefix)
  return (fill) => {
    const pattern = tileId(fill)
    if (pattern !== null) return `url(#${prefix}-${pattern})`
    return fill.kind === 'colour' ? `var(--c-${fill.token})` : 'none'
  }
}
