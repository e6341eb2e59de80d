import { expect, it } from 'vitest'
import { parseCsv } from '../support/csv'
import { goTo, openAtlas, useBrowser } from './support/atlasPage'
import { asShown, openTable, readTable } from './support/tables'
import type { Page } from 'playwright-core'

useBrowser()

const viewFiles = (page: Page) => page.locator('[data-view-files]')

/** The file to which the view leads, read as a program would. */
const readFile = async (page: Page) => {
  const link = viewFiles(page).getByRole('link', { name: 'CSV' })
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href)
  return parseCsv(await (await page.request.get(address)).text(), address, ['about'])
}

it.each([
  ['theme=plans', 'plans', 'class_words'],
  ['theme=patterns&evidence=children', 'patterns/children', 'class_words'],
  ['theme=treaties&instrument=cets-197', 'treaties/cets-197', 'status_words'],
])('the table of %s leads to a file with the same rows', async (query, id, words) => {
  const page = await openTable(query)
  expect(await viewFiles(page).getAttribute('data-view-files')).toBe(id)
  const shown = await readTable(page)
  const rows = await readFile(page)
  const column = shown.columns.indexOf('class')
  expect(column).toBeGreaterThan(0)
  expect(rows.map((row) => [row['entity'], asShown(row, words)])).toEqual(
    shown.rows.map((row) => [row.entity, row.cells[column]]),
  )
})

it('the grid and the routes lead to their files, and those to what explains them', async () => {
  const page = await openAtlas('?theme=treaties&view=grid')
  await viewFiles(page).waitFor()
  expect(await readFile(page)).toHaveLength(51)
  await goTo(page, '?view=routes')
  const listed = page.locator('[data-routes-list] tbody tr')
  await listed.first().waitFor()
  expect(await readFile(page)).toHaveLength(await listed.count())
  await viewFiles(page).getByRole('link', { name: 'How to use these files' }).click()
  await page.getByRole('heading', { level: 1, name: 'Data for programs' }).waitFor()
})

it('the page offers every table and program as a file that is there', async () => {
  const page = await openAtlas('programs/')
  const addresses = await page
    .locator('main a[href*="data/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(addresses.length).toBeGreaterThan(200)
  for (const address of new Set(addresses)) {
    const answer = await page.request.get(address)
    expect(answer.status(), address).toBe(200)
  }
  await page.getByRole('region', { name: 'read_views.py' }).focus()
  expect(await page.getByRole('region', { name: 'read_views.py' }).textContent()).toContain('urlopen')
})
