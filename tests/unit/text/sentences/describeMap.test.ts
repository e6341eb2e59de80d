import { assert, constant, constantFrom, property, record, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GROUPS, REGIONS } from '../../../../src/domain/entity'
import { classesOf, subChoicesOf, THEMES } from '../../../../src/domain/themes'
import type { Filters } from '../../../../src/state/filters'
import { routesShown } from '../../../../src/state/routes'
import { describeMap, mapList, weakList, describeRoutes } from '../../../../src/text/sentences/describeMap'
import { claimText } from '../../../../src/text/sentences/heads'
import { classLabel, entityLabel } from '../../../../src/text/sentences/words'
import { classesBy } from '../../../support/classesBy'
import { realCorridors } from '../../../support/dataset'
import { MAP_STATES, wordsContext } from '../../../support/mapDescription'

const allOf = (filters: Partial<Filters>): string[] => {
  const { claim, regions, areas, more } = describeMap(wordsContext(filters))
  return [claim, ...regions, ...areas, ...more]
}

const { dataset } = wordsContext({})

/** How often a name stands in a list of names. */
const timesIn = (text: string, name: string): number =>
  text.split(new RegExp(`(?:: |, | and )(?:the )?${name.replace('*', '\\*')}(?=, | and |\\.)`)).length - 1

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
    expect(text.split(/\s+/).length).toBeLessThan(290)
  })

  it('says a different thing of every state', () => {
    const texts = MAP_STATES.map((state) => allOf(state).join(' '))
    expect(new Set(texts).size).toBe(MAP_STATES.length)
  })

  it('begins with the whole claim of the map, as it is said where there is no key', () => {
    for (const state of MAP_STATES) {
      const { texts, filters } = wordsContext(state)
      expect(describeMap(wordsContext(state)).claim).toBe(claimText(texts, dataset, filters))
    }
  })

  it('says of each sub-region every class of the key, whose numbers add up to those of classes.csv', () => {
    const classes = classesBy('patterns')
    const lines = describeMap(wordsContext({ theme: 'patterns' })).regions
    for (const region of REGIONS) {
      const { t } = wordsContext({}).texts
      const here = dataset.entities.filter((entity) => entity.region === region)
      const line = lines.find((one) => one.startsWith(`${t(`region.${region}`)} · `)) ?? ''
      for (const classId of classesOf('patterns', 'main')) {
        const members = here.filter(({ code }) => classes[code] === classId)
        const label = classLabel(wordsContext({}).texts, 'patterns', 'main', classId)
        const said = new RegExp(`(?:· |\\. )${label}: ([^.]+)\\.`).exec(line)?.[1]
        if (members.length === 0) expect(said).toBeUndefined()
        else if (members.length > 3) expect(said).toBe(`${members.length} of ${here.length}`)
        else for (const entity of members) expect(said).toContain(entityLabel(entity))
      }
    }
    expect(lines).toHaveLength(3)
  })

  it('tells neighbours in one class as an area, with where it lies or how far it reaches', () => {
    const areas = describeMap(wordsContext({ theme: 'patterns' })).areas
    expect(areas[0]).toBe(
      'Origin and destination: 15, as far as Lithuania (north), Romania (east), North Macedonia (south) and the Netherlands (west).',
    )
    expect(areas).toContain('Origin · middle: Belarus, Latvia, Moldova and Ukraine.')
  })

  it('names the exceptions by class', () => {
    const text = allOf({ theme: 'patterns', evidence: 'anyone' }).join(' ')
    expect(text).toContain('Different from all neighbours · Origin: Albania, Azerbaijan and Moldova.')
    expect(text).toContain('Different from all neighbours · Destination: Greece.')
  })

  it('says that a treaty was not yet open', () => {
    expect(allOf({ theme: 'treaties', instrument: 'opic' })[0]).toMatch(
      /^On 30 September 2007, the treaty was not yet open for signature/,
    )
  })

  it('takes no silent neighbour for one of another class', () => {
    // Romania's neighbours are not all documented, so that nothing is said of it and them.
    expect(allOf({ theme: 'coordination', sub: 'rapporteur' }).join(' ')).not.toMatch(
      /neighbours[^.]*Romania/,
    )
  })

  it('says what the filters leave out, and tells only what is left', () => {
    const text = allOf({ regions: ['see'], classes: ['origin'] })
    expect(text.slice(1)).toEqual([
      'South-Eastern Europe · Origin: Albania and Moldova.',
      'Outside the filters: 49.',
    ])
    expect(text[0]).toMatch(/^South-Eastern Europe · Origin: 2 of 11\./)
    expect(allOf({ theme: 'institutions', regions: ['cis'], groups: ['eu'] })).toEqual([
      'No country matches these filters.',
      'Outside the filters: 51.',
    ])
  })

  it('tells what another day changes, also where that is nothing', () => {
    const changed = allOf({ theme: 'treaties', on: '2012-01-01', comparedDay: '2007-09-30' }).at(-1)
    expect(changed).toBe(
      'Dashed outline, a different class on 30 September 2007: EU and other Western Europe (5) and Commonwealth of Independent States (2).',
    )
    expect(allOf({ theme: 'treaties', instrument: 'crc', comparedDay: '2007-09-29' }).at(-1)).toBe(
      'Dashed outline, a different class on 29 September 2007: 0.',
    )
  })
})

describe('what weakens the answers', () => {
  it('is listed by name, for every question and time at which sources disagree', () => {
    assert(
      property(states, (state) => {
        const context = wordsContext(state)
        const disagreeing = context.shown.filter(
          ({ code }) => dataset.conflictsOf(code, context.filters).length > 0,
        )
        const group = weakList(context).find(({ label }) => label.startsWith('Sources disagree'))
        if (disagreeing.length === 0) expect(group).toBeUndefined()
        else expect(group?.label).toBe(`Sources disagree: ${disagreeing.length}`)
        for (const entity of disagreeing)
          expect(timesIn(group?.lines.join(' ') ?? '', entityLabel(entity)), entity.code).toBe(1)
      }),
      { numRuns: 60 },
    )
    const [{ label, lines } = { label: '', lines: [] }] = weakList(
      wordsContext({ theme: 'patterns', on: '2008' }),
    )
    expect([label, ...lines]).toEqual([
      'Sources disagree: 3',
      'EU and other Western Europe: France and the United Kingdom.',
      'Commonwealth of Independent States: the Russian Federation.',
    ])
  })
})

describe('routes in words', () => {
  const file = realCorridors()
  const wordsOf = (filters: Partial<Filters>) => {
    const context = wordsContext({ view: 'routes', ...filters })
    return describeRoutes(context, file, routesShown(file, context.filters, dataset).routes)
  }

  it('counts every pair in one direction between sub-regions, and says where no route is named', () => {
    const { claim, flows, more } = wordsOf({})
    const told = flows.map((flow) => Number(/: (\d+)$/.exec(flow)?.[1]))
    const { filters } = wordsContext({ view: 'routes' })
    const { routes } = routesShown(file, filters, dataset)
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(routes.length)
    expect(flows.join(' ')).not.toContain(': :')
    expect(claim).toContain(`: ${routes.length}.`)
    expect(flows).toContain('South-Eastern Europe → EU and other Western Europe: 26')
    expect(more.join(' ')).toMatch(/^No route named: /)
  })

  it('names all places to which the routes of the chosen country lead, and says where none is named', () => {
    const { routes } = routesShown(file, wordsContext({ view: 'routes', entity: 'ROU' }).filters, dataset)
    const { claim, flows } = wordsOf({ entity: 'ROU' })
    for (const { destination } of routes)
      expect(claim).toContain(dataset.entityBySlugOrCode(destination)?.shortName)
    expect(routes.length).toBeGreaterThan(5)
    expect(flows).toEqual([])
    expect(wordsOf({ entity: 'ISL' }).claim).toMatch(
      /: 0\. No route named\. That does not mean that there is none\.$/,
    )
  })
})
