import type { Fill } from '../cartography/fills'
import { type PatternShape, patternTile } from '../marks/patternShapes'
import { tileId } from '../marks/tileId'
import type { Colours } from './colours'
import { element } from '../map/markup/element'

/** Paints fills, and knows the patterns that they took. */
export interface Paints {
  /** A literal colour, or a pattern of the same document. */
  readonly paint: (fill: Fill) => string
  /** The patterns taken so far, as definitions. */
  readonly defs: () => string
}

const isColour = (value: string | number): value is string =>
  typeof value === 'string' && value.startsWith('var(')

const drawShape = ({ tag, attributes }: PatternShape, colours: Colours): string =>
  element(
    tag,
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        name === 'strokeWidth' ? 'stroke-width' : name,
        isColour(value) ? colours(value) : value,
      ]),
    ),
  )

/** Paints for one document. */
export const createPaints = (colours: Colours): Paints => {
  const patterns = new Map<string, string>()
  return {
    paint: (fill) => {
      const tile = patternTile(fill)
      if (!tile) return fill.kind === 'colour' ? colours(`var(--c-${fill.token})`) : 'none'
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
          ...shapes.map((shape) => drawShape(shape, colours)),
        ),
      )
      return `url(#${id})`
    },
    defs: () => element('defs', {}, ...patterns.values()),
  }
}
