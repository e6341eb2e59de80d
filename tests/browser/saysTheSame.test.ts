import { expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { goTo, useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()

const periods = readDataCsv('periods.csv', ['entity', 'theme', 'sub', 'evidence', 'from', 'class'])

/** A question at a time, the time in the page's words, and the country that is looked at. */
it.each([
  ['theme=internal&on=2011', 'internal', '', 'children', '2011', '2011', 'UKR'],
  ['theme=plans&on=2007', 'plans', '', '', '2007', '2007', 'ITA'],
  [
    'theme=treaties&instrument=opsc&on=2003-05-17',
    'treaties',
    'opsc',
    '',
    '2003-05-17',
    '17 May 2003',
    'NOR',
  ],
])(
  'a question at a time is the same in question, key, map, panel, table and embed: %s',
  async (query, theme, sub, evidence, on, words, code) => {
    const rows = periods.filter(
      (row) => row.theme === theme && row.sub === sub && row.evidence === evidence && row.from <= on,
    )
    const classes = new Map(rows.map((row) => [row.entity, row.class]))
    const expected = classes.get(code) ?? ''
    const count = [...classes.values()].filter((one) => one === expected).length
    const page = await open(`?${query}&country=${code}`)
    const heading = page.getByRole('heading', { level: 1 })
    expect(await heading.getAttribute('aria-label')).toContain(words)
    const line = page.locator(`[data-legend-class="${expected}"]`).first()
    expect(await line.getAttribute('data-count')).toBe(String(count))
    // A country may be drawn twice: on the map, and in the panel that shows a part of it larger.
    const shapes = page.locator(`[data-zoomed] [data-entity="${code}"][data-class]`)
    const classesOnMap = () =>
      shapes.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('data-class')))])
    expect(await classesOnMap()).toEqual([expected])
    const panel = page.locator(`[data-country="${code}"]`)
    await panel.getByText('source and rule').first().waitFor()
    expect(await panel.textContent()).toMatch(/\d{4}/)
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    const row = page.locator(`[data-entity-row="${code}"]`)
    await row.waitFor()
    expect(await row.getAttribute('data-class')).toBe(expected)
    expect(await page.getByRole('columnheader', { name: /^Answer, / }).textContent()).toContain(words)
    await goTo(page, `embed/map/?${query}`)
    expect(await heading.textContent()).toContain(words)
    expect(await classesOnMap()).toEqual([expected])
  },
)
