import type { Fill, Texture } from '../cartography/fills'

/** A shape inside a pattern, by its SVG attributes as React names them. Colours are CSS values. */
export interface PatternShape {
  readonly tag: 'path' | 'circle' | 'rect'
  readonly attributes: Readonly<Record<string, string | number>>
}

/** A pattern: its tile in px, and what is drawn in it over a plain ground. */
export interface PatternTile {
  readonly size: number
  readonly rotate: number
  readonly shapes: readonly PatternShape[]
}

const ground = (size: number, fill: string): PatternShape => ({
  tag: 'rect',
  attributes: { width: size, height: size, fill },
})
const lines = (d: string, width: number, stroke = 'var(--hatch)'): PatternShape => ({
  tag: 'path',
  attributes: { d, stroke, fill: 'none', strokeWidth: width },
})
const dot = (x: number, y: number): PatternShape => ({
  tag: 'circle',
  attributes: { cx: x, cy: y, r: 0.95, fill: 'var(--hatch)' },
})
const bar = (x: number, width: number, height: number, token: string): PatternShape => ({
  tag: 'rect',
  attributes: { x, width, height, fill: `var(--c-${token})` },
})

const BROKEN = 'M0 2H4.5M4 6H8M0 6H0.5'

/** One texture for one meaning in every theme: drawn on warm paper, or on the class's own colour. */
const TEXTURES: Readonly<Record<Texture, PatternTile>> = {
  no: { size: 6, rotate: 0, shapes: [ground(6, 'var(--silence)'), lines('M0 3H6', 1.3)] },
  'not-mentioned': {
    size: 6,
    rotate: 0,
    shapes: [ground(6, 'var(--silence)'), dot(1.5, 1.5), dot(4.5, 4.5)],
  },
  'not-covered': { size: 7, rotate: -45, shapes: [ground(7, 'var(--silence)'), lines('M0 3.5H7', 1.1)] },
  'not-documented': { size: 8, rotate: -45, shapes: [ground(8, 'var(--silence)'), lines(BROKEN, 1.1)] },
  'partly-documented': { size: 8, rotate: -45, shapes: [ground(8, 'var(--c-partly)'), lines(BROKEN, 1.1)] },
  'date-unknown': {
    size: 7,
    rotate: 45,
    shapes: [ground(7, 'var(--c-date-unknown)'), lines('M0 3.5H7', 2.4, 'var(--c-bound)')],
  },
}

/** Width of one of two bands. */
export const BAND_PX = 11

/** The pattern that draws a fill; null for a plain colour. */
export const patternTile = (fill: Fill): PatternTile | null => {
  switch (fill.kind) {
    case 'texture':
      return TEXTURES[fill.texture]
    case 'bands':
      return {
        size: 2 * BAND_PX,
        rotate: 45,
        shapes: fill.tokens.map((token, index) => bar(index * BAND_PX, BAND_PX, 2 * BAND_PX, token)),
      }
    case 'stripes':
      return {
        size: 9,
        rotate: 0,
        shapes: [ground(9, `var(--c-${fill.ground})`), bar(0, 1.6, 9, fill.stripe)],
      }
    case 'colour':
      return null
  }
}

/** The fills that need a pattern in one theme or another; pairs of institutions depend on the dataset. */
export const PATTERN_FILLS: readonly Fill[] = [
  ...Object.keys(TEXTURES).map((name): Fill => ({ kind: 'texture', texture: name as Texture })),
  ...['origin', 'destination'].map((stripe): Fill => ({ kind: 'stripes', ground: 'both-g', stripe })),
]
