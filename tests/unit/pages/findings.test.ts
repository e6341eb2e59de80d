import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StatementsFile } from '../../../src/data/contract'
import { blocksOf, filtersOf, paragraphsAndLists, atlasStateOf } from '../../../src/pages/findings/lines'
import { MAP_NOTES } from '../../../src/pages/findings/FindingLine'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { toQuery } from '../../../src/state/link'
import { readDataCsv } from '../../support/csv'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const { statements } = JSON.parse(readFileSync('public/data/statements.json', 'utf8')) as StatementsFile
const blocks = blocksOf(statements)
const idsOf = (section: string) =>
  blocks.filter((block) => block.section === section).map(({ block }) => block)
const totals = readDataCsv('published-totals.csv', 'id map indicator')

describe('the layout of the findings', () => {
  it('names for its notes only blocks that there are', () => {
    const ids = new Set(blocks.map(({ block }) => block))
    expect(Object.keys(MAP_NOTES).filter((id) => !ids.has(id))).toEqual([])
  })

  it('sets points of one list together, and what goes on in the point before', () => {
    const law = blocks.find(({ block }) => block === 'six-laws')
    const points = law && paragraphsAndLists(law).find(({ kind }) => kind === 'points')
    expect(points?.kind === 'points' && points.points).toHaveLength(6)
    const adults = blocks.find(({ block }) => block === 'adults')
    const [own, key] = adults ? paragraphsAndLists(adults).slice(1) : []
    expect(own?.kind === 'paragraph' && own.statements.map(({ id }) => id)).toEqual([
      'standards-varied',
      'standards-contexts',
      'standards-attention',
    ])
    // What the key findings say of it is a paragraph of its own.
    expect(key?.kind === 'paragraph' && key.statements.map(({ id }) => id)).toEqual([
      'key-adult-standards',
      'key-sub-issue',
    ])
  })

  it('opens a map from every finding and recommendation but those of which nothing is known by country', () => {
    const silent = blocks.filter((block) => atlasStateOf(block) === undefined).map(({ block }) => block)
    expect(silent.filter((id) => !idsOf('about').includes(id))).toEqual(['osce', 'progress', 'training'])
  })

  it('leads to the state of the link that a statement gives', () => {
    for (const { id, state } of statements)
      if (state !== undefined) {
        const query = toQuery(filtersOf(state, dataset), DEFAULT_FILTERS)
        expect(`theme=patterns&${query}`, id).toContain(state.replace('theme=patterns&', ''))
      }
  })

  it('has every published total beside a finding, in the chart of institutions, or in the annex', () => {
    const given = new Set(statements.flatMap((statement) => statement.totals))
    const inChart = ({ indicator }: (typeof totals)[number]) => indicator.startsWith('lead-institution=')
    const missing = totals.filter((total) => !given.has(total.id) && !inChart(total))
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})
