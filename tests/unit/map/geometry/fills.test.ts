import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Fill,
  fillOf,
  fillOfClass,
  haloColour,
  labelColour,
  tileId,
  UNCOLOURED,
} from '../../../../src/map/geometry/fills'
import { THEMES, type ThemeId, subsOf, classesOf } from '../../../../src/domain/themes'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')
const maps = THEMES.flatMap((theme) =>
  subsOf(theme).map((sub) => ({ theme, sub, classes: classesOf(theme, sub) })),
)
const tokensOf = (fill: Fill): string[] => {
  if (fill.kind === 'colour') return [fill.token]
  return fill.kind === 'pair' ? [...fill.tokens] : []
}
const inTokens = (name: string) => tokens.includes(`--${name}:`)
const namesIn = (value: string) => [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name ?? '')

/** Ids of the patterns that draw a class on the maps that have it. */
const texturesOf = (classId: string) =>
  new Set(
    maps
      .filter(({ classes }) => classes.includes(classId))
      .map(({ theme, sub }) => tileId(fillOfClass(theme as ThemeId, sub, classId))),
  )

const looksOf = (...classIds: string[]) => [
  ...new Set(classIds.flatMap((classId) => [...texturesOf(classId)])),
]

describe('fills', () => {
  it.each(maps)(
    'of $theme/$sub name colours that the tokens have, labels and halos too',
    ({ theme, sub, classes }) => {
      for (const fill of classes.map((classId) => fillOfClass(theme as ThemeId, sub, classId))) {
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

  it('draw two institutions with the colour of the first and squares of the second', () => {
    expect(fillOf('institutions', 'main', ['interior', 'justice'])).toEqual({
      kind: 'pair',
      tokens: ['lead-interior', 'lead-justice'],
    })
  })

  it('give one texture to all that is not known, another to what does not apply, and none to a denial', () => {
    expect(looksOf('not-documented', 'not-covered', 'not-known', 'date-unknown', 'not-known-since')).toEqual([
      'texture-not-known',
    ])
    expect(looksOf('cannot-join')).toEqual(['texture-not-applicable'])
    expect(looksOf('none', 'no', 'not-bound', 'not-mentioned', 'neither', 'partly-documented')).toEqual([
      null,
    ])
  })
})
