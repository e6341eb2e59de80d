import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

const periods = readDataCsv('periods.csv', ['entity', 'theme', 'sub', 'evidence', 'from', 'class'])

/** A question at a time, the country that is looked at, and the time in the page's words. */
const LOOKED_AT = [
  {
    query: 'theme=patterns&on=2005',
    theme: 'patterns',
    sub: '',
    evidence: 'children',
    on: '2005',
    code: 'ALB',
  },
  {
    query: 'theme=internal&on=2011',
    theme: 'internal',
    sub: '',
    evidence: 'children',
    on: '2011',
    code: 'UKR',
  },
  { query: 'theme=plans&on=2007', theme: 'plans', sub: '', evidence: '', on: '2007', code: 'ITA' },
  {
    query: 'theme=coordination&on=2004',
    theme: 'coordination',
    sub: '',
    evidence: '',
    on: '2004',
    code: 'ROU',
  },
  {
    query: 'theme=treaties&instrument=opsc&on=2003-05-17',
    theme: 'treaties',
    sub: 'opsc',
    evidence: '',
    on: '2003-05-17',
    words: '17 May 2003',
    code: 'NOR',
  },
] as const

describe('a question at a time of the reader', () => {
  it.each(LOOKED_AT)('is the same in question, key, map, panel, table and embed: $query', async (asked) => {
    const { query, theme, sub, evidence, on, code } = asked
    const words = 'words' in asked ? asked.words : on
    const rows = periods.filter(
      (row) => row.theme === theme && row.sub === sub && row.evidence === evidence && row.from <= on,
    )
    const classes = new Map(rows.map((row) => [row.entity, row.class]))
    const expected = classes.get(code) ?? ''
    const count = [...classes.values()].filter((one) => one === expected).length
    const page = await openAtlas(`?${query}&country=${code}`)
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.getAttribute('aria-label')).toContain(words)
    const row = page.locator(`[data-legend-class="${expected}"]`).first()
    expect(await row.getAttribute('data-count')).toBe(String(count))
    const shape = page.locator(`[data-zoomed] [data-entity="${code}"]`)
    expect(await shape.getAttribute('data-class')).toBe(expected)
    const panel = page.locator(`[data-country="${code}"]`)
    await panel.getByText('source and rule').first().waitFor()
    expect(await panel.textContent()).toMatch(/\d{4}/)
    const table = await openAtlas(`?${query}&view=table`)
    expect(await table.locator(`[data-entity-row="${code}"]`).getAttribute('data-class')).toBe(expected)
    expect(await table.getByRole('columnheader', { name: /^Answer, / }).textContent()).toContain(words)
    const embed = await openAtlas(`embed/map/?${query}`)
    expect(await embed.getByRole('heading', { level: 1 }).textContent()).toContain(words)
    expect(await embed.locator(`[data-zoomed] [data-entity="${code}"]`).getAttribute('data-class')).toBe(
      expected,
    )
  })
})
