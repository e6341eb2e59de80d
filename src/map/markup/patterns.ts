import type { Dataset } from '../../data/Dataset'
import { mostClassesOf, THEMES } from '../../domain/themes'
import { DEFAULT_FILTERS } from '../../state/filters'
import {
  type Fill,
  fillOf,
  tileId,
  isMarked,
  MARKED_TOKENS,
  type MarkedToken,
  type Texture,
} from '../geometry/fills'
import { element } from './element'
import styles from './marks.module.css'

const MARK_PX = 11

const MARKS: Readonly<Record<MarkedToken, PatternShape>> = {
  'lead-other': {
    tag: 'circle',
    attributes: { cx: MARK_PX / 2, cy: MARK_PX / 2, r: 1.7, fill: 'var(--paper)' },
  },
  'lead-justice': {
    tag: 'path',
    attributes: { d: 'M3 5.5H8M5.5 3V8', stroke: 'var(--ink)', 'stroke-width': 1.1, fill: 'none' },
  },
  'lead-health': {
    tag: 'path',
    attributes: { d: 'M3.5 3.5H7.5V7.5H3.5Z', stroke: 'var(--ink)', 'stroke-width': 1, fill: 'none' },
  },
}

const greyMark = (token: string): PatternShape | undefined => {
  const mark = isMarked(token) ? MARKS[token] : undefined
  return mark && { ...mark, isForGrey: true }
}

/** A shape inside a pattern; colours are CSS values. */
export interface PatternShape {
  readonly tag: 'path' | 'circle' | 'rect'
  readonly attributes: Readonly<Record<string, string | number>>
  /** Drawn only in pictures and print, because on a screen the colour is enough. */
  readonly isForGrey?: boolean
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
const lines = (d: string, width: number, stroke = 'var(--hatch)'): PatternShape => ({
  tag: 'path',
  attributes: { d, stroke, fill: 'none', 'stroke-width': width },
})
const dot = (x: number, y: number): PatternShape => ({
  tag: 'circle',
  attributes: { cx: x, cy: y, r: 0.95, fill: 'var(--hatch)' },
})
const ring = (cx: number, cy: number): PatternShape => ({
  tag: 'circle',
  attributes: { cx, cy, r: 1.6, fill: 'none', stroke: 'var(--hatch)', 'stroke-width': 1.1 },
})
const bar = (x: number, width: number, height: number, token: string): PatternShape => ({
  tag: 'rect',
  attributes: { x, width, height, fill: `var(--c-${token})` },
})

const BROKEN = 'M0 2H4.5M4 6H8M0 6H0.5'

const TEXTURES: Readonly<Record<Texture, PatternTile>> = {
  no: { size: 6, rotate: 0, shapes: [background(6, 'var(--silence)'), lines('M0 3H6', 1.3)] },
  'not-mentioned': {
    size: 6,
    rotate: 0,
    shapes: [background(6, 'var(--silence)'), dot(1.5, 1.5), dot(4.5, 4.5)],
  },
  'not-covered': { size: 7, rotate: -45, shapes: [background(7, 'var(--silence)'), lines('M0 3.5H7', 1.1)] },
  'not-documented': { size: 8, rotate: -45, shapes: [background(8, 'var(--silence)'), lines(BROKEN, 1.1)] },
  'partly-documented': {
    size: 8,
    rotate: -45,
    shapes: [background(8, 'var(--c-partly)'), lines(BROKEN, 1.1, 'var(--hatch-tint)')],
  },
  'date-unknown': {
    size: 9,
    rotate: 0,
    shapes: [background(9, 'var(--silence)'), ring(2.25, 2.25), ring(6.75, 6.75)],
  },
  'not-known-since': {
    size: 7,
    rotate: 45,
    shapes: [background(7, 'var(--silence)'), lines('M0 3.5H7M3.5 0V7', 1.1)],
  },
  'not-open': { size: 8, rotate: 0, shapes: [background(8, 'var(--silence)'), lines('M2 1V3M6 5V7', 1.1)] },
}

const BAND_PX = MARK_PX

const moved = ({ attributes, ...shape }: PatternShape, x: number, y: number): PatternShape => ({
  ...shape,
  attributes: { ...attributes, transform: `translate(${x},${y})` },
})

const bandMarks = (tokens: readonly string[]): PatternShape[] =>
  tokens.flatMap((token, index) => {
    const mark = greyMark(token)
    return mark ? [moved(mark, index * BAND_PX, 0), moved(mark, index * BAND_PX, BAND_PX)] : []
  })

/** Gives the pattern of a fill; null for a plain colour. */
export const patternTile = (fill: Fill): PatternTile | null => {
  switch (fill.kind) {
    case 'texture':
      return TEXTURES[fill.texture]
    case 'bands':
      return {
        size: 2 * BAND_PX,
        rotate: 45,
        shapes: [
          ...fill.tokens.map((token, index) => bar(index * BAND_PX, BAND_PX, 2 * BAND_PX, token)),
          ...bandMarks(fill.tokens),
        ],
      }
    case 'colour': {
      const mark = greyMark(fill.token)
      return mark
        ? { size: MARK_PX, rotate: 0, shapes: [background(MARK_PX, `var(--c-${fill.token})`), mark] }
        : null
    }
  }
}

/** The fills that need a pattern in some theme; pairs of institutions depend on the dataset. */
const PATTERN_FILLS: readonly Fill[] = [
  ...Object.keys(TEXTURES).map((name): Fill => ({ kind: 'texture', texture: name as Texture })),
  ...MARKED_TOKENS.map((token): Fill => ({ kind: 'colour', token })),
]

/** Gives the bands of each pair of classes in a dataset. */
export const bandsIn = (dataset: Dataset): readonly Fill[] => {
  const bands = THEMES.filter((theme) => mostClassesOf(theme, 'main') > 1).flatMap((theme) =>
    dataset.entities
      .map(({ code }) => dataset.valueOf(code, { ...DEFAULT_FILTERS, theme }).classes)
      .filter((classes) => classes.length > 1)
      .map((classes) => fillOf(theme, 'main', classes)),
  )
  return unlike(bands)
}

/** Gives the fills of a dataset that need a pattern: every texture, and all bands. */
export const patternFills = (dataset: Dataset): readonly Fill[] => [...PATTERN_FILLS, ...bandsIn(dataset)]

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
    ...shapes.map(({ tag, attributes, isForGrey }) =>
      element(tag, { class: isForGrey ? styles.forGrey : undefined, ...attributes }),
    ),
  )
}

/** Draws the patterns of some fills, once each, for the atlas of this id. */
export const patterns = (fills: readonly Fill[], id: string): string =>
  element('defs', {}, ...unlike(fills).map((fill) => pattern(fill, id)))
