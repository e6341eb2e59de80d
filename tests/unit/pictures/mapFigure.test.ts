import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../../src/pictures/drawFigure'
import { DEFAULT_FIGURE } from '../../../src/pictures/figureSettings'
import { DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { allTexts } from '../../support/allTexts'
import { readDataCsv } from '../../support/csv'
import { realCorridors, realDataset, realTopology } from '../../support/dataset'

const dataset = realDataset()
const topology = realTopology()
const texts = allTexts()

const draw = (filters: Partial<Filters> = {}, hasCorridors = false) =>
  drawFigure(DEFAULT_FIGURE, {
    dataset,
    topology,
    texts,
    filters: { ...DEFAULT_FILTERS, ...filters },
    corridors: hasCorridors ? realCorridors() : null,
    address: 'https://example.org/atlas/?region=see&group=eu',
  })

const textOf = (svg: string): string => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('a map', () => {
  it('gives each country the class of classes.csv, and counts it in the key', () => {
    const { svg } = draw({ theme: 'plans' })
    const rows = readDataCsv('classes.csv', 'entity theme sub class').filter(
      ({ theme, sub }) => theme === 'plans' && sub === '',
    )
    expect(rows).toHaveLength(51)
    for (const row of rows) expect(svg).toContain(`data-entity="${row.entity}" data-class="${row.class}"`)
    for (const [, classId, count] of svg.matchAll(/data-legend-class="([^"]+)" data-count="(\d+)"/g))
      expect(rows.filter((row) => row.class === classId)).toHaveLength(Number(count))
    expect([...svg.matchAll(/data-legend-class/g)]).toHaveLength(4)
  })

  it('says its filters, its day and what is pale', () => {
    const text = textOf(draw({ theme: 'treaties', regions: ['see'], groups: ['eu'] }).svg)
    expect(text).toContain('South-Eastern Europe · EU, members in 2007 · On 30 September 2007')
    expect(text).toContain('Pale: outside the filters.')
  })

  it('of a sub-region is a map of it, with names of its countries', () => {
    const { svg } = draw({ regions: ['see'] })
    const own = dataset.entities.filter(({ region }) => region === 'see')
    expect(own.filter(({ code }) => !svg.includes(`data-name="${code}"`))).toEqual([])
    expect(textOf(svg)).toMatch(/[A-Z]{2}\*? [A-Z][a-z]+/)
    expect(svg).not.toContain('data-entity="PRT"')
    expect(svg).not.toContain('data-lens')
    expect(textOf(svg)).toContain('Black Sea')
    expect(textOf(svg)).not.toContain('The map shows a part')
  })

  it('draws no country that a class leaves out of its frame', () => {
    expect(draw({ theme: 'coordination', classes: ['coordinator-and-body'] }).svg).not.toContain(
      'data-entity="PRT"',
    )
  })

  it('of an area says that it shows a part', () => {
    const { svg } = draw({ area: [21.3, 42.5, 900], entity: 'XKX' })
    expect(textOf(svg)).toContain('The map shows a part')
    expect(svg).toContain('data-name="XKX"')
    expect(svg).not.toContain('data-entity="DEU"')
  })

  it('says of Montenegro in 2005, and of Kosovo, what the panel says', () => {
    const filters = { theme: 'treaties', instrument: 'opsc', regions: ['see'], on: '2005-06-01' } as const
    const text = textOf(draw(filters).svg)
    expect(text).toContain('(1 not yet independent)')
    expect(text).toContain('Shares are of 10 states, not of all 11 shown')
    expect(text).not.toContain('shown with Serbia')
  })

  it('says of routes which years they are of, and that they say nothing of numbers', () => {
    const { svg } = draw({ view: 'routes', years: [2016, 2016] }, true)
    const pairs = new Set(
      readDataCsv('corridors.csv', 'report_year origin destination victims')
        .filter((row) => row.victims.startsWith('children') && row.report_year === '2016')
        .map(({ origin, destination }) => `${origin}-${destination}`),
    )
    expect(new Set([...svg.matchAll(/data-route="([\w-]+)"/g)].map(([, id]) => id))).toEqual(pairs)
    expect(textOf(svg)).toContain('Routes with child trafficking reported, in reports from 2016')
    expect(textOf(svg)).toContain('says nothing about numbers')
  })

  it('of routes asks and answers their question, on land without colours, and says which are drawn', () => {
    const { svg } = draw({ view: 'routes' }, true)
    const text = textOf(svg)
    expect(text).toContain(
      'On which routes were children reported to be trafficked, in reports from 2008 to 2016?',
    )
    expect(text).toMatch(
      /Routes with child trafficking reported, in reports from 2008 to 2016: 120 ?\. Both ends among the 51: 60\./,
    )
    expect(text).toContain('On the map: 54. Reports that name each: at least 2.')
    expect(text).toContain('Adults or not stated: 897.')
    expect(svg).not.toContain('data-legend-class')
    expect([...svg.matchAll(/data-key-route="(\w+)"/g)].map(([, look]) => look)).toEqual(['children'])
    // Places outside the 51 are named where their lines leave the map.
    expect(text).not.toContain('outside the 51:')
    expect(text).toContain('Nigeria (2) →')
    expect(text).toContain('→ Afghanistan')
    expect([...svg.matchAll(/data-route-place=/g)]).toHaveLength(18)
    const drawn = new Set([...svg.matchAll(/data-route="([\w-]+)"/g)].map(([, id]) => id))
    expect(drawn.size).toBe(54)
    const land = [...svg.matchAll(/<path[^>]* data-entity="[^>]*/g)].map(
      ([path]) => /fill="([^"]+)"/.exec(path)?.[1],
    )
    expect(new Set(land).size).toBe(1)
  })

  it('of a country with its routes keeps the colours, lighter, as its key does', () => {
    const { svg } = draw({ theme: 'plans', entity: 'MDA', hasRoutes: true }, true)
    const text = textOf(svg)
    expect(text).toContain('National Action Plan')
    expect(text).toContain('Routes with child trafficking reported, in reports from 2008 to 2016')
    expect(text).toMatch(
      /Moldova · Routes with .* from 2008 to 2016: 1 ?\. Routes from it: 1 \(the Russian Federation\)\./,
    )
    expect(text).toContain('Sources of this map')
    expect([...svg.matchAll(/data-route="([\w-]+)"/g)].map(([, id]) => id)).toEqual(['MDA-RUS'])
    const lighter = (mark: string) =>
      [...svg.matchAll(new RegExp(`<(?:path|rect)[^>]*${mark}[^>]*`, 'g'))].map(([path]) =>
        path.includes('fill-opacity="0.65"'),
      )
    expect(new Set(lighter('data-entity='))).toEqual(new Set([true]))
    expect(svg).toContain('data-legend-class="general"')
    expect(svg).not.toContain('data-key-route="land"')
  })

  it('has a file name of theme, filters, day, version and size', () => {
    expect(draw({ theme: 'treaties', regions: ['see', 'cis'] }).name).toBe(
      `child-trafficking-atlas_treaties_palermo_on-2007-09-30_see-and-cis_data-${dataset.dataVersion}_map_report`,
    )
  })

  it('writes colours as the tokens do', () => {
    const tokens = readFileSync('src/ui/tokens.css', 'utf8')
    const [, child = ''] = /--c-plan-child: light-dark\((#\w+)/.exec(tokens) ?? []
    expect(draw({ theme: 'plans' }).svg).toContain(`fill="${child}"`)
  })
})

it('a map of who leads sets what the study did not know apart from what is not documented here', () => {
  const { svg } = draw({ theme: 'institutions' })
  const numbersOf = (mark: string) =>
    textOf(`<g ${svg.split(mark)[1]?.split('</g></g>')[0]?.split('<g data-')[0] ?? ''}`).match(/\d+/g)
  expect(numbersOf('data-legend-class="interior"')).toHaveLength(2)
  expect(numbersOf('data-legend-class="not-documented"')).toHaveLength(1)
  expect(textOf(svg)).toContain('No information in the study 2')
  expect(textOf(svg)).toContain('Two institutions lead')
})
