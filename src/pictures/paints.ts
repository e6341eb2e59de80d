import type { Fill } from '../cartography/fills'
import { type PatternShape, patternTile } from '../marks/patternShapes'
import { tileId } from '../marks/tileId'
import { element } from '../map/markup/element'

/** Paints fills, and knows the patterns that they took. */
export interface Paints {
  /** A colour, or a pattern of the same document. */
  readonly paint: (fill: Fill) => string
  /** The patterns taken so far, as definitions. */
  readonly defs: () => string
}

const drawShape = ({ tag, attributes }: PatternShape): string =>
  element(
    tag,
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        name === 'strokeWidth' ? 'stroke-width' : name,
        value,
      ]),
    ),
  )

/** Paints for one document. */
export const createPaints = (): Paints => {
  const patterns = new Map<string, string>()
  return {
    paint: (fill) => {
      const tile = patternTile(fill)
      if (!tile) return fill.kind === 'colour' ? `var(--c-${fill.token})` : 'none'
      const id = tileId(fill) ?? ''
      const { size, rotate, shapes } = tile
      patterns.set(
        id,
        element(
          'pattern',
          {
            id,
            width: size,
            height: size,
            patternUnits: 'userSpaceOnUse',
            patternTransform: rotate === 0 ? undefined : `rotate(${rotate})`,
          },
          ...shapes.map(drawShape),
        ),
      )
      return `url(#${id})`
    },
    defs: () => element('defs', {}, ...patterns.values()),
  }
}
