import { expect, inject, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { openAtlas, saved, useBrowser, usePage, waitUntilReady } from './support/atlasPage'
import { report } from './support/corrections'

useBrowser()
const open = usePage()

it('a reader comes from what is missing to a gap, and to the report of a source for it', async () => {
  const page = await open('data/missing/')
  await page.getByRole('heading', { name: 'What is missing' }).waitFor()
  await page.getByText('What would fill each gap').click()
  await page.locator('[data-gaps="plans/main"]').getByRole('link', { name: 'Liechtenstein' }).click()
  await page.waitForURL(/correct\//)
  await waitUntilReady(page)
  for (const said of ['Liechtenstein', 'National Action Plan', 'sources do not say'])
    await report(page).getByText(said).waitFor()
})

it('the address of a country’s changes opens them, also without a script', async () => {
  for (const page of [
    await openAtlas('data/changes/#of-SWE', { javaScript: false }),
    await open('data/changes/#of-SWE'),
  ]) {
    const row = page.locator('#of-SWE')
    await row.waitFor()
    await expect.poll(() => row.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(720)
  }
})

it('a reader finds each part of the data by its tab, and its address', async () => {
  const page = await open('data/')
  for (const [tab, path] of [
    ['Sources', 'sources'],
    ['Rules', 'rules'],
    ['What is missing', 'missing'],
    ['Where sources disagree', 'conflicts'],
    ['Changes', 'changes'],
  ] as const) {
    await page
      .getByRole('navigation', { name: 'In this part' })
      .getByRole('link', { name: tab, exact: true })
      .click()
    await page.waitForURL(new RegExp(`data/${path}/$`))
    await page.getByRole('heading', { level: 1, name: tab }).waitFor()
  }
})

it('saves the map from which a reader comes, or another that is chosen', async () => {
  const page = await open('theme/plans/')
  await page.getByRole('navigation').getByRole('link', { name: 'Data', exact: true }).click()
  await page.waitForURL(/data\/\?theme=plans$/)
  await waitUntilReady(page)
  const card = page.getByRole('region', { name: 'The map you see' })
  const link = card.getByRole('link', { name: 'Save this map’s table' })
  await expect.poll(() => link.getAttribute('href')).toMatch(/views\/plans\.csv$/)
  expect((await saved(page, () => link.click())).content.toString()).toContain('entity,')
  await card.getByRole('combobox').selectOption({ label: 'Coordination' })
  await expect.poll(() => link.getAttribute('href')).toMatch(/views\/coordination\.csv$/)
  await open('data/')
  await expect.poll(() => link.getAttribute('href')).toMatch(/views\/patterns\/children\.csv$/)
})

it('the lines for programs name the address of this copy, and are copied', async () => {
  const page = await openAtlas('data/', { context: { permissions: ['clipboard-read', 'clipboard-write'] } })
  for (const name of ['R', 'Python', 'Spreadsheet']) {
    const lines = page.getByRole('region', { name, exact: true })
    await expect.poll(() => lines.textContent()).toContain(`${inject('siteUrl')}data/views/patterns/`)
    await page.getByRole('button', { name: `Copy: ${name}`, exact: true }).click()
    await page.getByRole('status').getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await lines.textContent())
    expect((await lines.textContent())?.split('\n')).toHaveLength(3)
  }
})

it('a file opens its columns in its own row', async () => {
  const page = await open('data/')
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'treaties.csv', exact: true }) })
  const column = row.getByRole('rowheader', { name: 'not_bound_on' })
  expect(await column.isVisible()).toBe(false)
  await row.getByText('Columns').click()
  await column.waitFor()
  expect(await row.getByRole('rowheader').allTextContents()).toEqual(
    Object.keys(readDataCsv('treaties.csv', '')[0] ?? {}),
  )
})
