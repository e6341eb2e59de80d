import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parseCsv, readDataCsv } from '../support/csv'
import { look, openAtlas, useBrowser, usePage } from './support/atlasPage'
import { saveRows } from './support/share'

useBrowser()
const open = usePage()

const entities = readDataCsv('entities.csv', ['id', 'subregion'])

/** Waits for the table and the sources of its rows. */
const openTable = async (query: string, size = {}, from = open): Promise<Page> => {
  const page = await from(`?${query}${query && '&'}view=table`, size)
  await page.locator('[data-table] td button').first().waitFor()
  return page
}

describe('the table on the page', () => {
  it('keeps its heads and names in sight, and covers no row that the keyboard comes to', async () => {
    const page = await openTable('theme=treaties', { width: 600, height: 900 })
    const region = page.getByRole('region', { name: 'Table of answers' })
    /** Where an element is within the table's window, which the keyboard may bring into view itself. */
    const placeOf = async (selector: string) => {
      const window = await region.boundingBox()
      const box = await page.locator(selector).first().boundingBox()
      if (!window || !box) throw new Error(`${selector} is not on the page.`)
      return [Math.round(box.x - window.x), Math.round(box.y - window.y)]
    }
    const head = await placeOf('[data-table] thead th')
    await region.press('PageDown')
    await region.press('ArrowRight')
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-table] [role="region"]')
      return box !== null && box.scrollTop > 200 && box.scrollLeft > 10
    })
    await expect.poll(() => placeOf('[data-table] thead th')).toEqual(head)
    await expect.poll(async () => (await placeOf('[data-table] tbody th'))[0]).toBe(head[0])
    const covered = await region.evaluate((box) => {
      box.scrollTop = box.scrollHeight
      const buttons = [...box.querySelectorAll<HTMLElement>('tbody button')].toReversed()
      return buttons.filter((button) => {
        button.focus()
        const foot = box.querySelector('thead')?.getBoundingClientRect().bottom ?? Infinity
        return button.getBoundingClientRect().top < foot
      }).length
    })
    expect(covered).toBe(0)
  })

  it('leads by the keyboard from a source to its terms and limits', async () => {
    const page = await openTable('theme=plans')
    await page.getByRole('button', { name: /sources?: Albania$/ }).press('Enter')
    const source = page.locator('[data-entity-row="ALB"] + tr [data-source]').first()
    const id = await source.getAttribute('data-source')
    const link = source.getByRole('link')
    const title = (await link.textContent()) ?? ''
    await link.press('Enter')
    const row = page.locator(`tr[id="source-${id}"]:target`)
    await row.getByRole('rowheader').getByText(title).waitFor()
  })

  it('brings a country of the link into its window without moving the page', async () => {
    const page = await openTable('country=UZB')
    await page.waitForFunction(() => {
      const row = document.querySelector('[data-entity-row="UZB"]')?.getBoundingClientRect()
      const region = document.querySelector('[data-table] [role="region"]')?.getBoundingClientRect()
      return row && region && row.top >= region.top && row.bottom <= region.bottom + 1
    })
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })

  it('is a link that opens in a tab of its own, and fetches the sources only then', async () => {
    const page = await open('theme/plans/?region=see')
    const hasSources = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.endsWith('data/provenance.json')),
      )
    expect(await hasSources()).toBe(false)
    const href = await page.getByRole('link', { name: 'Table' }).getAttribute('href')
    await open(new URL(href ?? '', page.url()).href)
    await page.locator('[data-table="plans"] td button').first().waitFor()
    expect(await hasSources()).toBe(true)
    expect(await page.locator('[data-entity-row]').count()).toBe(
      entities.filter(({ subregion }) => subregion === 'see').length,
    )
  })

  it('keeps without its sources, says so, leads to the countries’ pages, and asks again', async () => {
    const page = await open('?theme=plans', { expectedProblems: [/provenance\.json|Failed to load/] })
    await page.route('**/data/provenance.json', (route) => route.abort())
    await page.getByRole('link', { name: 'Table' }).click()
    await page.getByRole('alert').filter({ hasText: 'The sources of the rows did not load.' }).waitFor()
    await page.getByRole('link', { name: 'Page of Moldova' }).waitFor()
    await page.unroute('**/data/provenance.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('[data-entity-row="MDA"] td button').waitFor()
    await page.getByRole('alert').waitFor({ state: 'detached' })
  })
})

it('the table is read from top to bottom on a phone, with its roles, and nothing scrolls sideways', async () => {
  const page = await openTable('', { width: 320, height: 740, touch: true }, openAtlas)
  const region = page.getByRole('region', { name: 'Table of answers' })
  const sideways = () =>
    region.evaluate((box) =>
      Math.max(document.documentElement.scrollWidth - window.innerWidth, box.scrollWidth - box.clientWidth),
    )
  await expect.poll(sideways).toBeLessThanOrEqual(0)
  const table = page.getByRole('table', { name: /51 rows/ })
  const columns = await table.locator('thead th').count()
  expect(await table.getByRole('rowheader').count()).toBe(51)
  expect(await region.getByRole('cell').count()).toBe(51 * (columns - 1))
  const head = page.getByRole('columnheader', { name: 'Sub-region' })
  await head.getByRole('button').click()
  await head.and(page.locator('[aria-sort]')).waitFor()
})

it('the table has nothing that axe finds, of one question and of treaties, light and dark, wide and narrow', async () => {
  // Some rows are enough: all are made alike, and axe looks at every one.
  const page = await openTable('theme=institutions&region=see&country=ALB')
  await look(page, 'table-institutions-1280', true, '[data-table]')
  await openTable('theme=treaties&region=see', { width: 360, height: 740 })
  await look(page, 'table-treaties-360', false, '[data-table]')
})

it('the grid of treaties holds the classes of classes.csv on the default day, scrolls by the keyboard and keeps its heads in sight', async () => {
  const page = await open('theme/treaties/?view=grid', { width: 768, height: 1024 })
  await page.locator('[data-grid]').waitFor()
  const cells = await page
    .locator('[data-grid-cell]')
    .evaluateAll((all) =>
      all.map((cell) => `${cell.getAttribute('data-grid-cell')} ${cell.getAttribute('data-class')}`),
    )
  const expected = readDataCsv('classes.csv', ['entity', 'theme', 'sub', 'class'])
    .filter(({ theme }) => theme === 'treaties')
    .map((row) => `${row.entity} ${row.sub} ${row.class}`)
  expect(expected).toHaveLength(51 * 17)
  expect(cells.toSorted()).toEqual(expected.toSorted())
  const { content } = await saveRows(page)
  const file = parseCsv(content.toString(), 'the file', ['entity', 'palermo'])
  const palermo = file.map((row) => `${row.entity} palermo ${row.palermo}`)
  expect(palermo.toSorted()).toEqual(expected.filter((cell) => cell.includes(' palermo ')).toSorted())
  const scroll = page.getByRole('region', { name: 'Grid of countries and treaties' })
  await scroll.press('End')
  await scroll.press('ArrowRight')
  await page.waitForFunction(() => {
    const box = document.querySelector('[data-grid] [role="region"]')
    return box !== null && box.scrollLeft > 0 && box.scrollTop > 0
  })
  for (const names of ['[data-grid] thead th', '[data-grid] tbody th'])
    await expect
      .poll(async () => (await page.locator(names).first().boundingBox())?.x ?? Infinity)
      .toBeLessThan(2)
})
