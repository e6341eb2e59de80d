import { expect, it } from 'vitest'
import { parseCsv } from '../support/csv'
import { useBrowser, usePage } from './support/atlasPage'
import { saveRows } from './support/share'

useBrowser()
const open = usePage()

// That the classes, days, sources and places of every file are those of the data is held by tests/unit/atlas/tableFile.test.ts.

/** A name of a file in the form in which it is shown: in a file Kosovo is written in full, with no mark. */
const asShown = (name = '') => (name === 'Kosovo (UNSCR 1244)' ? 'Kosovo*' : name)

it('the file of a table holds the rows shown, each with the caveat', async () => {
  const page = await open('?theme=treaties&region=see&view=table')
  const rows = page.locator('[data-entity-row]')
  await page.locator('[data-table] td button').first().waitFor()
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => [
      row.getAttribute('data-entity-row'),
      row.getAttribute('data-class'),
      ...[...row.children].slice(0, 2).map((cell) => cell.textContent),
    ]),
  )
  const { name, content } = await saveRows(page)
  expect(name).toMatch(/^child-trafficking-atlas_treaties_.*data-\d{4}-\d\d-\d\d\.csv$/)
  const text = content.toString('utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const file = parseCsv(text, 'the file', ['entity', 'class', 'country', 'status_words', 'about'])
  expect(file).toHaveLength(11)
  expect(file.map((row) => [row.entity, row.class, asShown(row.country), row.status_words])).toEqual(shown)
  for (const row of file)
    expect(row.about).toMatch(/What is reported, not how common it is\. .*Data \d{4}-\d\d-\d\d\.$/)
})

it('the file of the routes holds them as listed, with their source', async () => {
  const page = await open('?view=routes&region=see')
  const list = page.locator('[data-routes-list] tbody tr')
  await list.first().waitFor()
  const shown = await list.evaluateAll((rows) =>
    rows.map((row) => [row.getAttribute('data-route'), ...[...row.children].map((cell) => cell.textContent)]),
  )
  const source = await page.getByRole('link', { name: /^Directionality coding/ }).textContent()
  const { content } = await saveRows(page)
  const rows = parseCsv(content.toString('utf8'), 'the file', ['origin', 'destination', 'locators'])
  expect(rows.length).toBeGreaterThan(10)
  expect(
    rows.map((row) => [
      `${row.origin}-${row.destination}`,
      asShown(row['origin_name']),
      asShown(row['destination_name']),
      row['victims_words'],
      [row['forms_words'], row['transit_words']].filter(Boolean).join(', '),
      row['years'],
      row.locators,
    ]),
  ).toEqual(shown)
  expect(new Set(rows.map((row) => row['source_titles']))).toEqual(new Set([source]))
})

it('the file of the grid of treaties holds its cells, with the sources named under it', async () => {
  const page = await open('?theme=treaties&view=grid&region=cis')
  const sources = page.locator('[data-grid] li[data-source]')
  await sources.first().waitFor()
  const shown = await page
    .locator('[data-grid-cell]')
    .evaluateAll((all) =>
      all.map((cell) => `${cell.getAttribute('data-grid-cell')} ${cell.getAttribute('data-class')}`),
    )
  const { content } = await saveRows(page)
  const rows = parseCsv(content.toString('utf8'), 'the file', ['entity', 'palermo', 'source_ids'])
  const ids = Object.keys(rows[0] ?? {}).filter((name) => Object.hasOwn(rows[0] ?? {}, `${name}_since`))
  expect(ids).toHaveLength(17)
  expect(rows.flatMap((row) => ids.map((id) => `${row.entity} ${id} ${row[id]}`))).toEqual(shown)
  const listed = await sources.evaluateAll((all) => all.map((item) => item.getAttribute('data-source')))
  expect(new Set(rows.flatMap((row) => row.source_ids.split(';')))).toEqual(new Set(listed))
})
