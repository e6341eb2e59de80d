import type { Dataset } from '../../data/Dataset'
import { mostClassesOf, THEMES } from '../../domain/themes'
import { DEFAULT_FILTERS } from '../../state/filters'
import {
  type Fill,
  fillOf,
  tileId,
  isMarked,
  labelColour,
  MARKED_TOKENS,
  type MarkedToken,
  type Texture,
  TEXTURES,
} from '../geometry/fills'
import { element } from './element'

/** A shape inside a pattern; colours are CSS values. */
export interface PatternShape {
  readonly tag: 'path' | 'circle' | 'rect'
  readonly attributes: Readonly<Record<string, string | number>>
}

/** A pattern: its tile in px, and its shapes over a plain background. */
interface PatternTile {
  readonly size: number
  readonly rotate: number
  readonly shapes: readonly PatternShape[]
}

const background = (size: number, fill: string): PatternShape => ({
  tag: 'rect',
  attributes: { width: size, height: size, fill },
})
const dot = (cx: number, cy: number, r: number, fill: string): PatternShape => ({
  tag: 'circle',
  attributes: { cx, cy, r, fill },
})
const lines = (d: string, width: number, stroke: string): PatternShape => ({
  tag: 'path',
  attributes: { d, stroke, fill: 'none', 'stroke-width': width },
})

const MARK_PX = 16

/** Marks have the colour of a label on their ground, so that they are seen on it in every scheme. */
const markOf = (token: MarkedToken): PatternShape => {
  const colour = labelColour({ kind: 'colour', token })
  const marks: Readonly<Record<MarkedToken, PatternShape>> = {
    'lead-other': dot(MARK_PX / 2, MARK_PX / 2, 1.3, colour),
    'lead-justice': lines('M6 8H10M8 6V10', 1, colour),
    'lead-health': lines('M6 6H10V10H6Z', 1, colour),
  }
  return marks[token]
}

const TEXTURE_TILES: Readonly<Record<Texture, PatternTile>> = {
  'not-known': {
    size: 6,
    rotate: -45,
    shapes: [background(6, 'var(--silence)'), lines('M0 3H6', 1.6, 'var(--hatch)')],
  },
  'not-applicable': {
    size: 6,
    rotate: 0,
    shapes: [
      background(6, 'var(--silence)'),
      dot(1.5, 1.5, 0.95, 'var(--hatch)'),
      dot(4.5, 4.5, 0.95, 'var(--hatch)'),
    ],
  },
}

/** The square of the second of two classes with its edge of paper, whole in a swatch, and from one square to the next. */
const SQUARE = { x: 5, y: 2.5, size: 9, apart: 56 }

/** Gives the pattern of a fill; null for a plain colour. */
export const patternTile = (fill: Fill): PatternTile | null => {
  switch (fill.kind) {
    case 'texture':
      return TEXTURE_TILES[fill.texture]
    case 'pair': {
      const [first, second] = fill.tokens
      const { x, y, size } = SQUARE
      const place = { x, y, width: size, height: size }
      return {
        size: SQUARE.apart,
        rotate: 0,
        shapes: [
          background(SQUARE.apart, `var(--c-${first})`),
          {
            tag: 'rect',
            attributes: {
              ...place,
              fill: `var(--c-${second})`,
              stroke: 'var(--paper)',
              'stroke-width': 1.5,
            },
          },
        ],
      }
    }
    case 'colour':
      return isMarked(fill.token)
        ? {
            size: MARK_PX,
            rotate: 0,
            shapes: [background(MARK_PX, `var(--c-${fill.token})`), markOf(fill.token)],
          }
        : null
  }
}

/** The fills that need a pattern in some theme; pairs of institutions depend on the dataset. */
const PATTERN_FILLS: readonly Fill[] = [
  ...TEXTURES.map((name): Fill => ({ kind: 'texture', texture: name })),
  ...MARKED_TOKENS.map((token): Fill => ({ kind: 'colour', token })),
]

/** Gives the fill of each pair of classes in a dataset. */
export const pairsIn = (dataset: Dataset): readonly Fill[] => {
  const pairs = THEMES.filter((theme) => mostClassesOf(theme, 'main') > 1).flatMap((theme) =>
    dataset.entities
      .map(({ code }) => dataset.valueOf(code, { ...DEFAULT_FILTERS, theme }).classes)
      .filter((classes) => classes.length > 1)
      .map((classes) => fillOf(theme, 'main', classes)),
  )
  return unlike(pairs)
}

/** Gives the fills of a dataset that need a pattern: every texture, and all pairs. */
export const patternFills = (dataset: Dataset): readonly Fill[] => [...PATTERN_FILLS, ...pairsIn(dataset)]

const unlike = (fills: readonly Fill[]): readonly Fill[] => [
  ...new Map(fills.map((fill) => [tileId(fill), fill])).values(),
]

export const turnOf = (rotate: number): string => (rotate === 0 ? '' : `rotate(${rotate})`)

const pattern = (fill: Fill, id: string): string => {
  const tile = patternTile(fill)
  if (!tile) return ''
  const { size, rotate, shapes } = tile
  return element(
    'pattern',
    {
      id: `${id}-${tileId(fill)}`,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: turnOf(rotate) || undefined,
    },
    ...shapes.map(({ tag, attributes }) => element(tag, attributes)),
  )
}

/** Draws the patterns of some fills, once each, for the atlas of this id. */
export const patterns = (fills: readonly Fill[], id: string): string =>
  element('defs', {}, ...unlike(fills).map((fill) => pattern(fill, id)))
