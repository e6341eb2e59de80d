import { csvParse } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CITATION_FORMS, figureCitation } from '../../../../src/export/figure/figureCitation'
import { figureCsv } from '../../../../src/export/figure/figureCsv'
import {
  DEFAULT_FIGURE,
  FIGURE_KINDS,
  FIGURE_SIZES,
  type FigureSettings,
} from '../../../../src/export/figure/figureSettings'
import { figureAlt, figureCaption } from '../../../../src/export/figure/figureTexts'
import { DEFAULT_FILTERS, type Filters } from '../../../../src/state/filters'
import { textsIn } from '../../../support/allTexts'
import { readDataCsv } from '../../../support/csv'
import {
  realCorridors,
  realCountry,
  realDataset,
  realProvenance,
  realTopology,
} from '../../../support/dataset'

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
  fonts: '',
})
const figure = (settings: Partial<FigureSettings>): FigureSettings => ({ ...DEFAULT_FIGURE, ...settings })
const sources = { provenance: realProvenance(), countries: [realCountry('MDA'), realCountry('ROU')] }
const rowsOf = (settings: Partial<FigureSettings>, filters: Partial<Filters>) =>
  csvParse(figureCsv(figure(settings), inputOf(filters), sources).replace('\uFEFF', ''))

const SEE: Partial<Filters> = { theme: 'treaties', regions: ['see'], on: '2005-06-01' }
const PAIR: Partial<Filters> = { theme: 'treaties', entity: 'MDA', compared: 'ROU' }
const ROUTES: Partial<Filters> = { hasRoutes: true, entity: 'MDA', victims: ['children', 'adults'] }

describe('the alternative text', () => {
  it('of a map gives its answer and says where things lie', () => {
    const alt = figureAlt(figure({}), inputOf(SEE))
    expect(alt).toContain('Map with the title “Who is bound by the Palermo Protocol on 1 June 2005?”')
    expect(alt).toContain('8 of 10 states in South-Eastern Europe are bound')
    expect(alt).toContain('Moldova')
    expect(alt).toContain('Romania')
  })

  it('of a large map accounts for every class, and says when only a part is drawn', () => {
    const alt = figureAlt(figure({}), inputOf({ theme: 'plans' }))
    expect(alt).toContain('“A plan on child trafficking”: Albania, Croatia, Denmark and Romania.')
    expect(alt).toMatch(
      /“National Action Plan”: EU and other Western Europe \(\d+\), South-Eastern Europe \(\d+\)/,
    )
    expect(alt).toMatch(/“None”: .*Russian Federation.*\. “Not documented here”: /)
    expect(alt).toMatch(/“National Action Plan”, in the north of the map: /)
    expect(alt).not.toContain('Only a part of the map is drawn')
    const part = figureAlt(figure({}), inputOf({ theme: 'plans', area: [28, 47, 800] }))
    expect(part).toContain('Only a part of the map is drawn')
  })

  it('of routes names the places that a country is linked to', () => {
    const alt = figureAlt(figure({}), inputOf(ROUTES))
    expect(alt).toContain('Moldova, routes out, to: ')
    expect(alt).toContain('Russian Federation')
    expect(figureAlt(figure({}), inputOf({ hasRoutes: true }))).toMatch(/From .+ to .+: \d+/)
  })

  it('of a chart, a comparison and a table says what they count', () => {
    expect(figureAlt(figure({ kind: 'chart' }), inputOf({ theme: 'plans' }))).toMatch(
      /National Action Plan: \d+/,
    )
    expect(figureAlt(figure({ kind: 'chart' }), inputOf(SEE))).toContain('1 June 2005: 8 of 10 states bound.')
    const comparison = figureAlt(figure({ kind: 'comparison' }), inputOf(PAIR))
    expect(comparison).toContain('Different answers: Origin and destination;')
    expect(figureAlt(figure({ kind: 'table' }), inputOf(SEE))).toContain('Table with 11 rows')
  })

  it('of every kind has no tags and is not long', () => {
    for (const kind of FIGURE_KINDS)
      for (const filters of [SEE, PAIR, ROUTES, {}, { theme: 'definitions' }] as const) {
        const alt = figureAlt(figure({ kind }), inputOf(filters))
        expect(alt).not.toMatch(/<|undefined|NaN/)
        expect(alt.length, alt).toBeLessThan(1200)
      }
  })
})

describe('the caption', () => {
  it('has title, question, answer, sources, caveat, address and version', () => {
    const caption = figureCaption(figure({ title: 'Before accession' }), inputOf(SEE))
    expect(caption).toMatch(/^Before accession\. Who is bound/)
    expect(caption).toContain('8 of 10 states')
    expect(caption).toContain('United Nations Treaty Collection')
    expect(caption).toContain('What is reported, not how common it is.')
    expect(caption).toContain('imply no opinion on legal status')
    expect(caption).toContain(address)
    expect(caption).toContain(dataset.dataVersion)
    expect(caption).not.toContain('<b>')
  })
})

const cite = (form: (typeof CITATION_FORMS)[number], title: string) =>
  figureCitation(form, figure({ title }), inputOf(SEE), '2026-11-28')

/** Counts braces that are not escaped; each field of a valid entry closes its own. */
const depthOf = (tex: string): number[] => {
  let depth = 0
  return [...tex.replace(/\\[{}]/g, '')].map((sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0))
}

describe('the citation', () => {
  it('as text names the figure, the atlas, the day of the data and of the visit', () => {
    expect(cite('plain', 'Before accession')).toContain('Before accession [Map]. In: ')
    expect(cite('plain', '')).toContain(`${address} (accessed 28 November 2026).`)
  })

  it('of any title is one valid entry in each form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 140 }), (title) => {
        const tex = cite('bibtex', title)
        const depths = depthOf(tex)
        expect(depths.at(-1)).toBe(0)
        expect(Math.min(...depths)).toBe(0)
        expect(tex.match(/^@/gm)).toHaveLength(1)
        expect(tex.trimEnd().split('\n')).toHaveLength(9)
        const ris = cite('ris', title).split('\r\n')
        expect(ris.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
        expect(ris).toHaveLength(11)
        const [entry] = JSON.parse(cite('csl', title))
        expect(entry).toMatchObject({
          type: 'map',
          URL: address,
          accessed: { 'date-parts': [[2026, 11, 28]] },
        })
      }),
    )
  })
})

describe('the data', () => {
  it('of a map are the rows in its scope with sources, day and rule', () => {
    const rows = rowsOf({}, SEE)
    expect(rows).toHaveLength(11)
    expect(rows.filter((row) => row['class'] === 'bound')).toHaveLength(8)
    for (const row of rows) {
      expect(row['rule']).toMatch(/^R\d+$/)
      expect(row['about']).toContain('What is reported, not how common it is.')
    }
    const bound = rows.filter((row) => row['class'] === 'bound')
    expect(bound.every((row) => row['source_ids'])).toBe(true)
  })

  it('of routes are those of the map, and of a comparison all its questions', () => {
    const pairs = readDataCsv('corridors.csv', ['origin', 'destination', 'victims']).filter(
      ({ origin, destination, victims }) => [origin, destination].includes('MDA') && victims !== 'not-stated',
    )
    const found = rowsOf({}, ROUTES).map((row) => `${row['origin']}-${row['destination']}`)
    expect(new Set(found)).toEqual(
      new Set(pairs.map(({ origin, destination }) => `${origin}-${destination}`)),
    )
    expect(rowsOf({ kind: 'comparison' }, PAIR)).toHaveLength(42)
  })

  it('of a chart are its counts, and of steps each day on which they change', () => {
    const plans = rowsOf({ kind: 'chart' }, { theme: 'plans' })
    const classes = readDataCsv('classes.csv', ['theme', 'sub', 'class'])
    for (const row of plans)
      expect(Number(row['count'])).toBe(
        classes.filter((each) => each.theme === 'plans' && each.sub === '' && each.class === row['class'])
          .length,
      )
    const steps = rowsOf({ kind: 'chart' }, SEE)
    expect(steps.findLast(({ day = '' }) => day <= '2005-06-01')?.['count']).toBe('8')
    expect(steps.every((row) => row['sources'] && row['base'] === '10')).toBe(true)
  })
})

describe('the texts of generated settings', () => {
  it('are there for every kind, size and title', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...FIGURE_KINDS),
          size: fc.constantFrom(...FIGURE_SIZES),
          isGrey: fc.boolean(),
          title: fc.string({ maxLength: 140 }),
          hasLabels: fc.boolean(),
          hasKey: fc.boolean(),
        }),
        (settings) => {
          expect(figureCaption(settings, inputOf(PAIR))).toContain('What is reported, not how common it is.')
          expect(figureAlt(settings, inputOf(PAIR))).not.toMatch(/undefined|NaN/)
        },
      ),
      { numRuns: 60 },
    )
  })
})
