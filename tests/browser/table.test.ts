import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { goTo, look, openAtlas, useBrowser } from './support/atlasPage'
import { goToTable, openTable, readTable } from './support/tables'

useBrowser()

const entities = readDataCsv('entities.csv', ['id', 'subregion'])

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
    await region.focus()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-table] [role="region"]')
      return box !== null && box.scrollTop > 200 && box.scrollLeft > 10
    })
    expect(await placeOf('[data-table] thead th')).toEqual(head)
    expect((await placeOf('[data-table] tbody th'))[0]).toBe(head[0])
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

  it('is sorted and opens countries by the keyboard alone', async () => {
    const page = await openTable('theme=plans')
    const head = page.getByRole('columnheader', { name: 'Answer, by 2009' })
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'sorted by “Answer, by 2009”, ascending' }).waitFor()
    const first = page.locator('[data-entity-row]').first()
    expect(await first.getAttribute('data-class')).toBe('child-specific')
    await first.getByRole('rowheader').getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.locator(`[data-country="${await first.getAttribute('data-entity-row')}"]`).waitFor()
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
    const page = await openAtlas('theme/plans/?region=see')
    const hasSources = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.endsWith('data/provenance.json')),
      )
    expect(await hasSources()).toBe(false)
    const href = await page.getByRole('link', { name: 'Table' }).getAttribute('href')
    await goTo(page, new URL(href ?? '', page.url()).href)
    await page.locator('[data-table="plans"] td button').first().waitFor()
    expect(await hasSources()).toBe(true)
    expect(await page.locator('[data-entity-row]').count()).toBe(
      entities.filter(({ subregion }) => subregion === 'see').length,
    )
  })

  it('leads from a source in a row to its terms and limits', async () => {
    const page = await openTable('theme=definitions')
    await page.getByRole('button', { name: /sources?: Albania$/ }).click()
    const source = page.locator('[data-entity-row="ALB"] + tr [data-source]').first()
    const id = await source.getAttribute('data-source')
    const link = source.getByRole('link')
    const title = (await link.textContent()) ?? ''
    await link.click()
    const row = page.locator(`tr[id="source-${id}"]`)
    await row.getByRole('rowheader').getByText(title).waitFor()
    expect(await row.evaluate((found) => found.matches(':target'))).toBe(true)
  })
})

describe('what does not load', () => {
  it('is said of the table, with a way to try again', async () => {
    const page = await openAtlas('', { expectedProblems: [/TableView|Failed to load|Failed to fetch/i] })
    await page.route(/TableView/, (route) => route.abort())
    await page.getByRole('link', { name: 'Table' }).click()
    await page.locator('[data-later="failed"]').waitFor()
    await page.getByText('This view did not load.').waitFor()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    expect(await page.locator('[data-legend-class]').count()).toBe(5)
    await page.getByRole('link', { name: 'Map', exact: true }).click()
    await page.locator('svg[data-map]').first().waitFor()
  })

  it('is said of the sources: the table stays, and leads to the countries’ pages', async () => {
    const page = await openAtlas('?theme=plans', { expectedProblems: [/provenance\.json|Failed to load/] })
    await page.route('**/data/provenance.json', (route) => route.abort())
    await page.getByRole('link', { name: 'Table' }).click()
    await page.getByRole('alert').filter({ hasText: 'The sources of the rows did not load.' }).waitFor()
    await page.getByRole('link', { name: 'Page of Moldova' }).waitFor()
    await page.getByRole('columnheader', { name: 'Answer, by 2009' }).getByRole('button').click()
    expect(await page.locator('[data-entity-row]').first().getAttribute('data-class')).toBe('child-specific')
    await page.unroute('**/data/provenance.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('[data-entity-row="MDA"] td button').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })
})

it('is read from top to bottom on a phone, with its roles, and nothing scrolls sideways', async () => {
  const page = await openTable('', { width: 320, height: 740, touch: true })
  const region = page.getByRole('region', { name: 'Table of answers' })
  for (const query of ['', 'theme=treaties&country=MDA', 'theme=definitions']) {
    if (query !== '') await goToTable(page, query)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, query).toBeLessThanOrEqual(0)
    expect(await region.evaluate((box) => box.scrollWidth - box.clientWidth), query).toBeLessThanOrEqual(0)
  }
  const shown = await readTable(page)
  const table = page.getByRole('table', { name: /51 rows/ })
  expect(await table.getByRole('rowheader').count()).toBe(51)
  expect(await region.getByRole('cell').count()).toBe(51 * (shown.columns.length - 1))
  const head = page.getByRole('columnheader', { name: 'Sub-region' })
  await head.getByRole('button').click()
  await head.and(page.locator('[aria-sort]')).waitFor()
})

it('has nothing that axe finds, of one question and of treaties, light and dark, wide and narrow', async () => {
  // Some rows are enough: all are made alike, and axe looks at every one.
  const page = await openTable('theme=institutions&region=see&country=ALB')
  await look(page, 'table-institutions-1280', true, '[data-table]')
  await goToTable(page, 'theme=treaties&region=see&country=ALB')
  await look(page, 'table-treaties-1280', false, '[data-table]')
  await page.setViewportSize({ width: 360, height: 740 })
  await look(page, 'table-treaties-360', false, '[data-table]')
})
