import { type Color, interpolate, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import {
  type Fill,
  haloColour,
  labelColour,
  UNCOLOURED,
  underRoutes,
} from '../../../../src/map/geometry/fills'
import { lines, ringMarks } from '../../../../src/map/markup/shapes'
import { outlines } from '../../../../src/map/markup/paintWith'
import { type PatternShape, patternTile } from '../../../../src/map/markup/patterns'
import type { Colours } from '../../../../src/pictures/pictureDocument'
import { realDataset } from '../../../support/dataset'
import { allFillsOf, fillsOf, MAPS, nameOf, pairsOf } from '../../../support/mapFills'
import { apart, contrast, SCHEMES, SIGHTS, toneOf } from '../../../support/sight'

const dataset = realDataset()

/** Least contrast of what a pattern draws with the ground it lies on, and of text with what is behind it (WCAG 2). */
const MARK = 3
const TEXT = 4.5

/** The drawing of a pattern, without its colours. */
const shapeOf = (fill: Fill): string =>
  JSON.stringify(patternTile(fill), (key, value: unknown) =>
    key === 'fill' || key === 'stroke' ? undefined : value,
  )

/** The pale flat tones of "none", "not mentioned" and "known in part". */
const isPale = (fill: Fill): boolean =>
  fill.kind === 'colour' && ['none', 'quiet', 'partly'].includes(fill.token)

/**
 * Whether a pattern tells two fills apart, whatever their colours: a texture from another, or from a pale flat tone.
 * A texture must keep apart from every other value by its tone as well, since a pattern is lost from afar.
 */
const areToldByPattern = (one: Fill, other: Fill): boolean =>
  [one, other].some(({ kind }) => kind === 'texture') &&
  [one, other].every((fill) => fill.kind === 'texture' || isPale(fill)) &&
  shapeOf(one) !== shapeOf(other)

const colourOf = (shape: PatternShape | undefined): string =>
  String(shape?.attributes.stroke ?? shape?.attributes.fill)

/** Contrast with their ground of the colours that a pattern draws on it, the strongest of them. */
const markOn = (fill: Fill, colours: Colours): number => {
  const [ground, ...marks] = patternTile(fill)?.shapes ?? []
  return Math.max(...marks.map((mark) => contrast(colours, colourOf(mark), colourOf(ground))))
}

/** The colours of lines, from what draws them. */
const coloursIn = (markup: string): string[] =>
  [...markup.matchAll(/stroke="(var\(--[\w-]+\))"/g)].map(([, colour = '']) => colour)

const REASONS = ['changed', 'highlighted', 'selected', 'pointer', 'focus'] as const

/** The marks that tell one country from the others, each a line or one line over another. */
const LINES = new Map<string, readonly string[]>([
  ...REASONS.map((reason) => [reason, coloursIn(outlines(reason, [{ code: 'XXX', path: 'M0 0' }]))] as const),
  ['border', coloursIn(lines({ coast: '', borders: 'M0 0', disputed: '' }))],
  ['ring', coloursIn(ringMarks([{ code: 'XXX', x: 0, y: 0, radius: 1 }], new Map()))],
])

/** The colours that a line may lie on, as a reader sees them: of every class, of land that a filter excludes, and of sea. */
const tonesUnderLines = (colours: Colours) => {
  const colourOfToken = (token: string): Color | string => colours(`var(--${token})`)
  const fills = [UNCOLOURED, ...MAPS.flatMap((map) => allFillsOf(map, dataset))]
  return new Map<string, Color | string>([
    ...['faded', 'sea', 'context'].map((token) => [token, colourOfToken(token)] as const),
    ...fills.flatMap((fill) =>
      fill.kind === 'pair'
        ? fill.tokens.map((token) => [token, colourOfToken(`c-${token}`)] as const)
        : [[nameOf(fill), toneOf(fill, colours)] as const],
    ),
  ])
}

describe.each(SCHEMES)('in the $scheme scheme', ({ colours }) => {
  it.each([...LINES])(
    'the line “%s” is seen on all that it lies on, by one of its colours at least',
    (_, drawn) => {
      expect(drawn.length).toBeGreaterThan(0)
      const unseen = [...tonesUnderLines(colours)]
        .map(([under, tone]) => ({
          under,
          seen: Math.max(...drawn.map((colour) => wcagContrast(colours(colour), tone))),
        }))
        .filter(({ seen }) => seen < MARK)
      expect(unseen).toEqual([])
      // Where the one is lost, the other is told from it.
      const [below, above] = drawn
      if (below && above) expect(contrast(colours, below, above)).toBeGreaterThanOrEqual(MARK)
    },
  )

  it('names beside a country, and on land that a filter excludes, are read', () => {
    for (const under of ['faded', 'sea', 'paper'])
      expect(contrast(colours, 'var(--ink)', `var(--${under})`), under).toBeGreaterThanOrEqual(TEXT)
  })

  describe.each(SIGHTS)('seen with $name', (sight) => {
    it.each(MAPS)('any two fills of %s/%s are told apart', (...map) => {
      const tooNear = pairsOf(fillsOf(map))
        .filter(([one, other]) => !areToldByPattern(one, other))
        .map(([one, other]) => ({
          pair: `${nameOf(one)} and ${nameOf(other)}`,
          apart: apart(sight, toneOf(one, colours), toneOf(other, colours)),
        }))
        .filter((pair) => pair.apart < sight.least)
      expect(tooNear).toEqual([])
    })
  })

  it.each(MAPS)('every pattern of %s/%s is seen on its ground', (...map) => {
    for (const fill of fillsOf(map))
      if (fill.kind !== 'colour') expect(markOn(fill, colours), nameOf(fill)).toBeGreaterThanOrEqual(MARK)
  })

  it.each(MAPS)('a route or its halo is seen on every fill of %s/%s, which is lighter under it', (...map) => {
    for (const fill of allFillsOf(map, dataset)) {
      const lighter = underRoutes(fill, true)
      const tone = toneOf(lighter.fill, colours)
      const under = interpolate([colours('var(--sea)'), tone], 'rgb')(lighter.opacity ?? 1)
      const seen = ['route', 'route-halo'].map((token) => wcagContrast(colours(`var(--${token})`), under))
      expect(Math.max(...seen), nameOf(fill)).toBeGreaterThanOrEqual(MARK)
    }
    expect(contrast(colours, 'var(--route)', 'var(--route-halo)')).toBeGreaterThanOrEqual(MARK)
  })

  it.each(MAPS)('the halo of a name is the ground of its fill, on %s/%s', (...map) => {
    for (const fill of allFillsOf(map, dataset)) {
      const [ground] = patternTile(fill)?.shapes ?? []
      const under = fill.kind === 'colour' ? `var(--c-${fill.token})` : ground?.attributes['fill']
      expect(haloColour(fill), nameOf(fill)).toBe(under)
    }
  })

  it.each(MAPS)('names are read on every fill of %s/%s', (...map) => {
    for (const fill of allFillsOf(map, dataset))
      expect(
        contrast(colours, labelColour(fill), haloColour(fill)),
        `a name on ${nameOf(fill)}`,
      ).toBeGreaterThanOrEqual(TEXT)
  })
})
