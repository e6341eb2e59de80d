import { describe, expect, it } from 'vitest'
import { FINDINGS } from '../../../src/pages/findings/findings'
import { KEY_FINDINGS } from '../../../src/pages/findings/keyFindings'
import { CLOSING, RECOMMENDATIONS } from '../../../src/pages/findings/recommendations'
import type { Block } from '../../../src/pages/findings/sections'
import { DEFAULT_FILTERS } from '../../../src/store/filters'
import { fromQuery, toQuery } from '../../../src/store/link'
import messages from '../../../src/text/en/findings.json'
import { readDataCsv } from '../../support/csv'
import { realDataset } from '../../support/dataset'

const dataset = realDataset()
const findings = FINDINGS.flatMap((section) => section.findings)
const entries = [...RECOMMENDATIONS, CLOSING]
const all = [...findings, ...entries]
const ids = all.map(({ id }) => id)
const totals = readDataCsv('published-totals.csv', ['id', 'map', 'indicator'])

const messagesOf = (blocks: readonly Block[]): readonly string[] => blocks.flat()

describe('links of the findings', () => {
  it.each(all.filter(({ opens }) => opens).map(({ id, opens }) => [id, opens] as const))(
    'leads from %s to the state it promises',
    (_, opens) => {
      expect(opens && fromQuery(toQuery(opens, DEFAULT_FILTERS), DEFAULT_FILTERS, dataset)).toEqual(opens)
    },
  )
  it('has an address of its own for every finding and recommendation', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('leads from every key finding to a finding on the page', () => {
    const more = KEY_FINDINGS.flatMap(({ items }) => items.map((item) => item.more))
    expect(more.filter((id) => !findings.some((finding) => finding.id === id))).toEqual([])
  })
})

describe('texts of the findings', () => {
  const used = [
    ...all.flatMap(({ id, text }) => [`findings.${id}.title`, ...messagesOf(text)]),
    ...RECOMMENDATIONS.flatMap(({ mapNote }) => mapNote ?? []),
  ]

  it('are all in the catalogue', () => {
    expect(used.filter((id) => !(id in messages))).toEqual([])
  })
  it('leave no paragraph of the catalogue out', () => {
    const own = Object.keys(messages).filter((id) => ids.some((entry) => id.startsWith(`findings.${entry}.`)))
    // Words of figures and links, which their own parts of the page say.
    const elsewhere = /^findings\.(?:chart\.(?!title$|\d)|palermo\.(?:chart|deposits)$|forms\.open$)/
    expect(own.filter((id) => !used.includes(id) && !elsewhere.test(id))).toEqual([])
  })
  it('say where in the study every finding stands', () => {
    expect(findings.filter(({ where }) => where.length === 0)).toEqual([])
  })
  it('never use words that blame a child', () => {
    const text = Object.values(messages).join(' ').toLowerCase()
    expect(text).not.toMatch(/child (?:prostitut|pornograph)|prostitut|trafficking countr/)
  })
})

describe('the study in full', () => {
  it('has all fourteen recommendations, the first with its three measures', () => {
    expect(RECOMMENDATIONS).toHaveLength(14)
    const measures = RECOMMENDATIONS[0]?.text.find((block) => typeof block !== 'string')
    expect(measures).toHaveLength(3)
  })
  it('opens a map from every finding and recommendation but those of which nothing is known by country', () => {
    expect(all.filter(({ opens }) => !opens).map(({ id }) => id)).toEqual(['osce', 'systems', 'training'])
  })
  it('names the six kinds of law', () => {
    const law = findings.find(({ id }) => id === 'six-laws')
    expect(law?.text.find((block) => typeof block !== 'string')).toHaveLength(6)
  })
  it('has every published total beside a finding, in the chart of institutions, or in the annex', () => {
    const shown = findings.flatMap((finding) => finding.totals ?? [])
    expect(shown.filter((id) => !totals.some((total) => total.id === id))).toEqual([])
    const inChart = ({ indicator }: (typeof totals)[number]) =>
      /^lead-institution(?:=|-count)/.test(indicator)
    const missing = totals.filter(
      (total) => total.map !== 'study' && !inChart(total) && !shown.includes(total.id),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})
