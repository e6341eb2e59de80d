import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { type CsvRow, parseCsv } from '../support/csv'
import { expectedSources } from '../support/sourcesOf'
import { expectedRows, TABLE_STATES } from '../support/tableStates'
import { openAtlas, useBrowser } from './support/atlasPage'
import { asShown, download, goToTable, openTable, readTable } from './support/tables'

useBrowser()

/** Takes the file of the present table and compares its rows with those on the page. */
const expectFileAsShown = async (page: Page, theme: string): Promise<readonly CsvRow[]> => {
  const shown = await readTable(page)
  const { name, text } = await download(page)
  expect(name).toMatch(new RegExp(`^child-trafficking-atlas_${theme}_.*data-\\d{4}-\\d\\d-\\d\\d\\.csv$`))
  expect(text.startsWith('\uFEFF')).toBe(true)
  const rows = parseCsv(text, 'the file', ['entity', 'class', 'about'])
  expect(rows.map((row) => [row.entity, row.class])).toEqual(shown.rows.map((row) => [row.entity, row.class]))
  const words = theme === 'treaties' ? 'status_words' : 'class_words'
  expect(rows.map((row) => [asShown(row, 'country'), row[words]])).toEqual(
    shown.rows.map(({ cells: [country, answer] }) => [country, answer]),
  )
  for (const row of rows)
    expect(row.about).toMatch(/What is reported, not how common it is\. .*Data \d{4}-\d\d-\d\d\.$/)
  return rows
}

/** Rows of several themes: those whose sources are looked up, by the state they stand in. */
const TEN_ROWS: Readonly<Record<string, readonly string[]>> = {
  'sub=transit&region=see,cis': ['MDA', 'XKX'],
  'theme=definitions': ['BGR', 'DEU', 'AUT'],
  'theme=coordination': ['ALB', 'LTU'],
  'theme=treaties': ['LIE', 'KAZ', 'TUR'],
}

it('holds the rows shown, and the classes and sources of the data files', async () => {
  const page = await openTable('theme=plans')
  let looked = 0
  for (const [query, codes] of Object.entries(TEN_ROWS)) {
    const state = TABLE_STATES.find((one) => one.query === query)
    if (!state) throw new Error(`No state ${query}.`)
    const { theme, sub = '', evidence = '' } = state
    await goToTable(page, query)
    const rows = await expectFileAsShown(page, theme)
    const classes = new Map(rows.map((row) => [row['entity'], `${row['class']} ${row['rule']}`]))
    expect(classes, query).toEqual(expectedRows(state))
    for (const entity of codes) {
      const row = rows.find((one) => one['entity'] === entity)
      expect([row?.['source_ids'], row?.['source_titles'], row?.['source_links']], entity).toEqual(
        expectedSources({ entity, theme, sub, evidence }),
      )
      looked += 1
    }
  }
  expect(looked).toBe(10)
})

it('holds the routes as listed, with their source', async () => {
  const page = await openAtlas('?view=routes&region=see')
  const list = page.locator('[data-routes-list] tbody tr')
  await list.first().waitFor()
  const shown = await list.evaluateAll((rows) =>
    rows.map((row) => [row.getAttribute('data-route'), ...[...row.children].map((cell) => cell.textContent)]),
  )
  const source = await page.getByRole('link', { name: /^Directionality coding/ }).textContent()
  const rows = parseCsv((await download(page)).text, 'the file', ['origin', 'destination', 'locators'])
  expect(rows.length).toBeGreaterThan(10)
  expect(
    rows.map((row) => [
      `${row.origin}-${row.destination}`,
      asShown(row, 'origin_name'),
      asShown(row, 'destination_name'),
      row['victims_words'],
      [row['forms_words'], row['transit_words']].filter(Boolean).join(', '),
      row['years'],
      row.locators,
    ]),
  ).toEqual(shown)
  expect(new Set(rows.map((row) => row['source_titles']))).toEqual(new Set([source]))
})

it('holds the grid of treaties, with the sources named under it', async () => {
  const page = await openAtlas('?theme=treaties&view=grid&region=cis')
  const cells = page.locator('[data-grid-cell]')
  await cells.first().waitFor()
  const shown = await cells.evaluateAll((all) =>
    all.map((cell) => `${cell.getAttribute('data-grid-cell')} ${cell.getAttribute('data-class')}`),
  )
  const rows = parseCsv((await download(page)).text, 'the file', ['entity', 'palermo', 'source_ids'])
  const ids = Object.keys(rows[0] ?? {}).filter((name) => Object.hasOwn(rows[0] ?? {}, `${name}_since`))
  expect(ids).toHaveLength(17)
  expect(rows.flatMap((row) => ids.map((id) => `${row.entity} ${id} ${row[id]}`))).toEqual(shown)
  const listed = await page
    .locator('[data-grid] li[data-source]')
    .evaluateAll((all) => all.map((item) => item.getAttribute('data-source')))
  expect(new Set(rows.flatMap((row) => row.source_ids.split(';')))).toEqual(new Set(listed))
})
