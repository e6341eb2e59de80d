import { assert, constant, constantFrom, property, record, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GROUPS, REGIONS } from '../../../../src/domain/entity'
import { classesOf, subChoicesOf, THEMES } from '../../../../src/domain/themes'
import type { Filters } from '../../../../src/state/filters'
import { routesShown } from '../../../../src/state/routes'
import { describeMap, mapList } from '../../../../src/text/sentences/describeMap'
import { describeRoutes } from '../../../../src/text/sentences/describeRoutes'
import { entityLabel } from '../../../../src/text/sentences/words'
import { classesBy } from '../../../support/classesBy'
import { realCorridors } from '../../../support/dataset'
import { MAP_STATES, wordsContext } from '../../../support/mapDescription'

const allOf = (filters: Partial<Filters>): string[] => {
  const { lead, regions, areas, more } = describeMap(wordsContext(filters))
  return [...lead, ...regions, ...areas, ...more]
}

const { dataset } = wordsContext({})

/** How often a name stands in a list of names. */
const timesIn = (text: string, name: string): number =>
  text.split(new RegExp(`(?:: |, | and )${name.replace('*', '\\*')}(?=, | and |\\.)`)).length - 1

/** Any state of the map: theme, part, evidence, sub-regions, classes. */
const states = constantFrom(...THEMES).chain((theme) =>
  constantFrom('main', ...subChoicesOf(theme)).chain((sub) =>
    record({
      theme: constant(theme),
      sub: constant(sub),
      evidence: constantFrom('anyone' as const, 'children' as const),
      regions: subarray([...REGIONS]),
      groups: subarray([...GROUPS]),
      classes: subarray([...classesOf(theme, sub)]),
      instrument: constantFrom(...dataset.instruments.map(({ id }) => id)),
      on: constantFrom('1991-05-01', '2007-09-30', '2014-01-01', '2024-06-30'),
    }),
  ),
)

describe('the list under the words', () => {
  it('has each of the 51 exactly once, in the line of its sub-region, whatever is asked and filtered', () => {
    assert(
      property(states, (state) => {
        const lines = mapList(wordsContext(state)).flatMap((group) => group.lines)
        for (const region of REGIONS) {
          const { t } = wordsContext({}).texts
          const ofRegion = lines.filter((line) => line.startsWith(`${t(`region.${region}`)}: `)).join(' ')
          for (const entity of dataset.entities)
            expect(timesIn(ofRegion, entityLabel(entity)), entity.code).toBe(entity.region === region ? 1 : 0)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('groups two institutions that lead together apart from each alone', () => {
    const labels = mapList(wordsContext({ theme: 'institutions' })).map(({ label }) => label)
    expect(labels).toContain('Ministry of the interior + Ministry of justice: 1')
  })
})

describe('a map in words', () => {
  it.each(MAP_STATES)('says of %o nothing that ranks or tells of numbers of victims', (state) => {
    const text = allOf(state).join(' ')
    expect(text).not.toMatch(/\b(worst|best|worse|better|hub|victims?|high(er|est)?|low(er|est)?)\b/i)
    expect(text.split(/\s+/).length).toBeLessThan(215)
  })

  it('says a different thing of every state', () => {
    const texts = MAP_STATES.map((state) => allOf(state).join(' '))
    expect(new Set(texts).size).toBe(MAP_STATES.length)
  })

  it('counts in South-Eastern Europe what classes.csv holds', () => {
    const classes = classesBy('patterns')
    const see = dataset.entities.filter(({ region }) => region === 'see').map(({ code }) => classes[code])
    const both = see.filter((id) => id === 'origin-and-destination').length
    expect(allOf({ theme: 'patterns' })).toContain(
      `South-Eastern Europe: “Origin and destination” for ${both} of ${see.length}; otherwise “Origin” (Albania and Moldova) and “Destination” (Türkiye).`,
    )
  })

  it('tells neighbours in one class as an area, with where it lies or how far it reaches', () => {
    const areas = describeMap(wordsContext({ theme: 'patterns' })).areas
    expect(areas[0]).toBe(
      '“Origin and destination” (15), a group that reaches as far as Lithuania (north), Romania (east), North Macedonia (south) and the Netherlands (west).',
    )
    expect(areas).toContain('“Origin”, in the middle of the map: Belarus, Latvia, Moldova and Ukraine.')
  })

  it('names the exceptions and what surrounds them', () => {
    const text = allOf({ theme: 'patterns', evidence: 'anyone' }).join(' ')
    expect(text).toContain(
      '“Origin”, unlike all neighbours (“Origin and destination”): Azerbaijan and Moldova.',
    )
    expect(text).toContain(
      'Different from all their neighbours: Albania (“Origin”) and Greece (“Destination”).',
    )
  })

  it('says in one sentence what hardly differs, and who does', () => {
    const words = describeMap(wordsContext({ theme: 'treaties', on: '2012-01-01' }))
    expect(words.lead).toEqual([
      '1 January 2012.',
      '“Ratified or joined” for 49 of 51; otherwise “Signed only” (Czechia) and “Not open to it” (Kosovo*).',
    ])
    expect([...words.regions, ...words.areas]).toEqual([])
  })

  it('says that a treaty was not yet open', () => {
    expect(allOf({ theme: 'treaties', instrument: 'opic' })[1]).toContain(
      'On 30 September 2007, the treaty was not yet open for signature',
    )
  })

  it('names each kind of silence for itself', () => {
    const text = allOf({ theme: 'definitions' })
    expect(text.filter((sentence) => sentence.includes('(our sources give no full answer)'))).toEqual([
      '“Partly known” (our sources give no full answer): EU and other Western Europe (2), South-Eastern Europe (3) and Commonwealth of Independent States (6).',
      '“Not documented here” (our sources give no full answer): EU and other Western Europe (5), South-Eastern Europe (1) and Commonwealth of Independent States (2).',
    ])
  })

  it('takes no silent neighbour for one of another class', () => {
    // Romania's neighbours are not all documented, so that nothing is said of it and them.
    expect(allOf({ theme: 'coordination', sub: 'rapporteur' }).join(' ')).not.toMatch(
      /neighbours[^.]*Romania/,
    )
  })

  it('says what the filters leave out, and tells only what is left', () => {
    const text = allOf({ regions: ['see'], classes: ['origin'] })
    expect(text).toEqual([
      'South-Eastern Europe · Origin: 2 of 11. Origin and destination: 8. Destination: 1.',
      'South-Eastern Europe: “Origin” (Albania and Moldova).',
      'Outline only (excluded by the filters): 49 of 51.',
    ])
    expect(allOf({ theme: 'institutions', regions: ['cis'], groups: ['eu'] })).toEqual([
      'In sources up to 2009.',
      'No country matches these filters.',
    ])
  })

  it('tells what another day changes', () => {
    const changed = allOf({ theme: 'treaties', on: '2012-01-01', comparedDay: '2007-09-30' }).at(-1)
    expect(changed).toBe(
      'Dashed outline (different class on 30 September 2007): EU and other Western Europe (5) and Commonwealth of Independent States (2).',
    )
    expect(allOf({ theme: 'treaties', instrument: 'crc', comparedDay: '2007-09-29' }).at(-1)).toBe(
      'On 29 September 2007, all have the same class as here.',
    )
  })
})

describe('routes in words', () => {
  const file = realCorridors()
  const wordsOf = (filters: Partial<Filters>) => {
    const context = wordsContext({ ...filters, hasRoutes: true })
    return describeRoutes(context, file, routesShown(file, context.filters, dataset).routes)
  }

  it('counts every pair in one direction between sub-regions', () => {
    const { flows } = wordsOf({})
    const told = flows.map((flow) => Number(/: (\d+)$/.exec(flow)?.[1]))
    const { filters } = wordsContext({ hasRoutes: true })
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(
      routesShown(file, filters, dataset).routes.length,
    )
    expect(flows).toContain('From South-Eastern Europe to EU and other Western Europe: 26')
  })

  it('tells where the routes of the chosen country lead, and where none is drawn', () => {
    expect(wordsOf({ entity: 'MDA' }).more[0]).toBe('Moldova, routes out, to: Russian Federation.')
    expect(wordsOf({ entity: 'ISL' }).more[0]).toBe('Iceland: no route on this map begins or ends there.')
  })
})
