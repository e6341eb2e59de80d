import { describe, expect, it } from 'vitest'
import { DEFAULT_FIGURE, type FigureSettings } from '../../../src/pictures/figureSettings'
import { figureAlt, figureDescription, figureCitation } from '../../../src/pictures/describeFigure'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { textsIn } from '../../support/allTexts'
import { realCorridors, realDataset, realTopology } from '../../support/dataset'

const dataset = realDataset()
const corridors = realCorridors()
const topology = realTopology()
const texts = textsIn('en')
const address = 'https://example.org/atlas/?region=see&group=eu'

const inputOf = (filters: Partial<Filters>) => ({
  dataset,
  topology,
  texts,
  corridors,
  filters: { ...DEFAULT_FILTERS, ...filters },
  address,
})
const figure = (settings: Partial<FigureSettings>): FigureSettings => ({ ...DEFAULT_FIGURE, ...settings })

const SEE: Partial<Filters> = { theme: 'treaties', regions: ['see'], on: '2005-06-01' }
const PAIR: Partial<Filters> = { theme: 'treaties', entity: 'MDA', compared: 'ROU' }
const ROUTES: Partial<Filters> = { view: 'routes', entity: 'MDA', victims: ['children', 'adults'] }

describe('the alternative text', () => {
  it('names the picture by its title and gives its answer', () => {
    const alt = figureAlt(figure({}), inputOf(SEE))
    expect(alt).toContain(
      'Map with the title “Who had ratified or joined the Palermo Protocol on 1 June 2005?”',
    )
    expect(alt).toContain('South-Eastern Europe · On 1 June 2005, 8 of 10 states had ratified or joined.')
    expect(figureAlt(figure({ kind: 'comparison' }), inputOf(PAIR))).toContain('Comparison with the title')
  })

  it('says that a title is not the atlas’s', () => {
    const alt = figureAlt(figure({ title: 'Before accession' }), inputOf(SEE))
    expect(alt).toMatch(
      /^Map with the title “Before accession”\. Title by its maker\. Who had ratified or joined/,
    )
  })

  it('of every kind has no tags and is not long', () => {
    for (const kind of ['map', 'comparison'] as const)
      for (const filters of [SEE, PAIR, ROUTES, {}, { theme: 'definitions' }] as const) {
        const alt = figureAlt(figure({ kind }), inputOf(filters))
        expect(alt).not.toMatch(/<|undefined|NaN/)
        expect(alt.length, alt).toBeLessThan(400)
      }
  })
})

describe('the description', () => {
  it('of a large map accounts for every class, and says when only a part is drawn', () => {
    const words = figureDescription(figure({}), inputOf({ theme: 'plans' }))
    expect(words).toContain('Plan on child trafficking: Albania, Croatia, Denmark and Romania.')
    expect(words).toMatch(
      /National Action Plan: EU and other Western Europe \(\d+\), South-Eastern Europe \(\d+\)/,
    )
    expect(words).toMatch(/No plan: .*Russian Federation.*\. Not documented here: /)
    expect(words).not.toContain('Only a part of the map is drawn')
    const part = figureDescription(figure({}), inputOf({ theme: 'plans', area: [28, 47, 800] }))
    expect(part).toContain('Only a part of the map is drawn')
  })

  it('of routes names the places that a country is linked to', () => {
    const words = figureDescription(figure({}), inputOf(ROUTES))
    expect(words).toMatch(/^Moldova · .*Routes from it: .*the Russian Federation/)
    expect(figureDescription(figure({}), inputOf({ view: 'routes' }))).toMatch(
      /South-Eastern Europe → EU and other Western Europe: \d+/,
    )
  })

  it('of a comparison says which answers differ', () => {
    const comparison = figureDescription(figure({ kind: 'comparison' }), inputOf(PAIR))
    expect(comparison).toContain('Different answers: Legal definition, of seven forms;')
  })
})

const cite = (title: string) => figureCitation(figure({ title }), inputOf(SEE), '2026-11-28')

describe('the citation', () => {
  it('names the question, the atlas, the day of the data and of the visit, and no title of a reader', () => {
    expect(cite('Before accession')).toContain(
      'Who had ratified or joined the Palermo Protocol on 1 June 2005? [Map] (2026). In: ',
    )
    expect(cite('')).toContain(`${address} (accessed 28 November 2026).`)
  })
})
