import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Fill,
  fillOf,
  fillOfClass,
  haloColour,
  labelColour,
  patternId,
  UNCOLOURED,
} from '../../../../src/map/geometry/fills'
import { THEMES, type ThemeId, subsOf, classesOf } from '../../../../src/domain/themes'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')
const maps = THEMES.flatMap((theme) =>
  subsOf(theme).map((sub) => ({ theme, sub, classes: classesOf(theme, sub) })),
)
const tokensOf = (fill: Fill): string[] => {
  if (fill.kind === 'colour') return [fill.token]
  if (fill.kind === 'bands') return [...fill.tokens]
  return fill.kind === 'stripes' ? [fill.background, fill.stripe] : []
}
const inTokens = (name: string) => tokens.includes(`--${name}:`)
const namesIn = (value: string) => [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name ?? '')

/** Ids of the patterns that draw a class on the maps that have it. */
const texturesOf = (classId: string) =>
  new Set(
    maps
      .filter(({ classes }) => classes.includes(classId))
      .map(({ theme, sub }) => patternId(fillOfClass(theme as ThemeId, sub, classId))),
  )

describe('fills', () => {
  it.each(maps)(
    'of $theme/$sub name colours that the tokens have, labels and halos too',
    ({ theme, sub, classes }) => {
      const strengths = ['children', 'mixed-origin', 'mixed-destination', 'general'] as const
      const fills = classes.flatMap((classId) => [
        fillOfClass(theme as ThemeId, sub, classId),
        ...(['patterns', 'internal'].includes(theme)
          ? strengths.map((strength) => fillOf(theme as ThemeId, sub, [classId], strength))
          : []),
      ])
      for (const fill of fills) {
        if (fill.kind === 'stripes' && !['origin', 'destination'].includes(fill.stripe))
          throw new Error('stripe')
        // Only two roles together can be mixed; a stripe on another background never occurs in the data.
        if (fill.kind === 'stripes' && fill.background !== 'both-g') continue
        expect(tokensOf(fill).filter((token) => !inTokens(`c-${token}`))).toEqual([])
        expect(
          [...namesIn(labelColour(fill)), ...namesIn(haloColour(fill))].filter((name) => !inTokens(name)),
        ).toEqual([])
      }
    },
  )

  it('have a colour for a map with routes, with labels and halos', () => {
    expect(tokensOf(UNCOLOURED).filter((token) => !inTokens(`c-${token}`))).toEqual([])
    expect(
      [...namesIn(labelColour(UNCOLOURED)), ...namesIn(haloColour(UNCOLOURED))].filter(
        (name) => !inTokens(name),
      ),
    ).toEqual([])
  })

  it('draw two institutions with both, and a weaker role paler', () => {
    expect(fillOf('institutions', 'main', ['interior', 'justice'])).toEqual({
      kind: 'bands',
      tokens: ['lead-interior', 'lead-justice'],
    })
    expect(fillOf('patterns', 'main', ['origin'], 'general')).toEqual({ kind: 'colour', token: 'origin-g' })
    expect(fillOf('patterns', 'main', ['origin-and-destination'], 'mixed-origin')).toEqual({
      kind: 'stripes',
      background: 'both-g',
      stripe: 'origin',
    })
  })

  it('give one texture to one kind of silence in every theme', () => {
    for (const silence of ['not-documented', 'not-covered', 'not-mentioned', 'partly-documented', 'none']) {
      expect([...texturesOf(silence)]).toEqual([expect.stringMatching(/^texture-/)])
    }
  })
})
