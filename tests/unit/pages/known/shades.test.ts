import { readFileSync } from 'node:fs'
import type { Color } from 'culori'
import { describe, expect, it } from 'vitest'
import { type Knowledge, type Measure, MEASURES, SILENCES } from '../../../../src/domain/known'
import { createColours } from '../../../../src/export/pictures/pictureDocument'
import { haloColour, labelColour } from '../../../../src/map/geometry/fills'
import { knownFill } from '../../../../src/pages/known/knownFills'
import { mapRowOf, subsOf, THEMES } from '../../../../src/domain/themes'
import { apart, contrast, lightnessOf, SIGHTS, toneOf } from '../../../support/sight'

const read = (name: string) => readFileSync(`src/ui/${name}.css`, 'utf8')
/** The page has the shades beside the tokens of every page. */
const shadeTokens = /:root \{([^}]*)\}/.exec(read('known-tokens'))?.[1] ?? ''
const tokens = read('tokens').replace(':root {', `:root {${shadeTokens}`)
const SCHEMES = (['light', 'dark'] as const).map((scheme) => ({
  scheme,
  colours: createColours(tokens, scheme),
}))
const ALL_COLOURS = { name: 'all colours', least: 5, see: (colour: Color) => colour }
const measures = Object.keys(MEASURES) as Measure[]
const shadesOf = (measure: Measure) => MEASURES[measure].map((shade) => knownFill(measure, shade))
const silences: readonly Knowledge[] = [...SILENCES, 'cannot-join']
const textures = silences.map((silence) => knownFill('documents', silence))
const themeColours = [
  ...new Set(
    THEMES.flatMap((theme) => subsOf(theme).flatMap((sub) => Object.values(mapRowOf(theme, sub).colours))),
  ),
]

describe.each(SCHEMES)('shades of what is known in the $scheme scheme', ({ scheme, colours }) => {
  it.each(measures)('of %s go one way in lightness, so that they keep their order in grey', (measure) => {
    const lightness = shadesOf(measure).map((fill) => lightnessOf(toneOf(fill, colours)))
    const steps = lightness.slice(1).map((own, index) => own - (lightness[index] ?? 0))
    const away = scheme === 'light' ? -1 : 1
    for (const step of steps) expect(step * away).toBeGreaterThan(8)
  })

  it.each(measures)('of %s are told apart from each other and from every texture', (measure) => {
    for (const sight of SIGHTS) {
      const shades = shadesOf(measure)
      const near = shades.flatMap((one, index) =>
        [...shades.slice(index + 1), ...textures]
          .map((other) => ({
            pair: [one, other],
            apart: apart(sight, toneOf(one, colours), toneOf(other, colours)),
          }))
          .filter((pair) => pair.apart < sight.least),
      )
      expect(near, sight.name).toEqual([])
    }
  })

  it('have names that can be read', () => {
    for (const fill of measures.flatMap(shadesOf))
      expect(contrast(colours, labelColour(fill), haloColour(fill))).toBeGreaterThanOrEqual(4.5)
  })

  it('are the colours of no theme', () => {
    const own = shadesOf('latest')
    const near = themeColours.filter((token) =>
      own.some(
        (fill) =>
          apart(ALL_COLOURS, toneOf(fill, colours), toneOf({ kind: 'colour', token }, colours)) <
          ALL_COLOURS.least,
      ),
    )
    expect(near).toEqual([])
  })
})

describe('missing answers', () => {
  it('have a texture each, and never a shade', () => {
    expect(textures.every(({ kind }) => kind === 'texture')).toBe(true)
    // No map has both what a source does not cover and a state that cannot join.
    expect(new Set(textures.map((fill) => JSON.stringify(fill))).size).toBe(textures.length - 1)
  })
})
