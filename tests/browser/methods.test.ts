import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { keepScreenshot, openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

const PATH = 'methods/'

describe('data and methods', () => {
  it('states every rule, reached by its number', async () => {
    const page = await openAtlas(`${PATH}#R26`, { javaScript: false })
    for (let rule = 1; rule <= 27; rule += 1)
      expect(await page.locator(`li#R${rule}`).innerText(), `R${rule}`).toMatch(new RegExp(`^R${rule}\\. `))
    expect(await page.locator('main').innerText()).not.toMatch(/\*\*|\]\(|decisions\//)
  })

  it('lists every source with its terms and limits', async () => {
    const page = await openAtlas(PATH, { javaScript: false })
    const sources = readDataCsv('sources.csv', ['source_id', 'title', 'terms', 'limitations'])
    const shown = await page
      .locator('tr[data-source]')
      .evaluateAll((rows) =>
        rows.map((row) => [row.getAttribute('data-source') ?? '', row.textContent ?? ''] as const),
      )
    const text = new Map(shown)
    expect([...text.keys()].toSorted()).toEqual(sources.map((row) => row.source_id).toSorted())
    for (const { source_id: id, title, terms, limitations } of sources)
      for (const words of [title, terms, limitations]) expect(text.get(id), id).toContain(words)
  })

  it('gives files that are there', async () => {
    const page = await openAtlas(PATH)
    const links = await page
      .getByRole('table', { name: 'Data to take away' })
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))
    const more = await page
      .locator('a[download]')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))
    expect(links.length).toBeGreaterThan(15)
    expect(more.length).toBe(4)
    for (const href of [...links, ...more]) {
      const response = await page.request.get(href)
      expect(response.status(), href).toBe(200)
      expect((await response.body()).length, href).toBeGreaterThan(40)
    }
  })

  it('explains every column of every table', async () => {
    const page = await openAtlas(PATH)
    await page.locator('summary', { hasText: 'treaties.csv' }).click()
    const table = page.getByRole('table', { name: 'treaties.csv' })
    await table.getByText('day on which participation ended').waitFor()
    const columns = Object.keys(readDataCsv('treaties.csv', [])[0] ?? {})
    expect(await table.locator('tbody th').allInnerTexts()).toEqual(columns)
  })

  it('explains columns of one meaning in one row', async () => {
    const page = await openAtlas(PATH)
    await page.locator('summary', { hasText: 'countries.csv' }).click()
    const table = page.getByRole('table', { name: 'countries.csv' })
    const row = table.getByRole('row', { name: /^treaties_<instrument>_bound string/ })
    await row.getByText('day since which it is bound').waitFor()
    expect(await table.locator('tbody th').count()).toBeLessThan(30)
  })

  it('says how to cite, how to correct, and whose work it is not', async () => {
    const page = await openAtlas(PATH)
    const text = await page.locator('main').innerText()
    expect(text).toMatch(
      /The atlas's contributors \(\d{4}\)\. Child Trafficking Atlas: Europe and Central Asia/,
    )
    expect(text).toContain('Never send details of a case or a person.')
    expect(text).toContain('It is not affiliated with UNICEF')
    expect(text).toMatch(
      /\d+ published values? ha(s|ve) changed so far|No published value has changed so far/,
    )
    const report = page.getByRole('link', { name: 'What a report needs, and who runs this site' })
    expect(await report.getAttribute('href')).toMatch(/correct\/$/)
  })

  it('tells search engines of the data', async () => {
    const page = await openAtlas(PATH, { javaScript: false })
    const scripts = await page.locator('script[type="application/ld+json"]').allTextContents()
    const types = scripts.map((text) => (JSON.parse(text) as { '@type': string })['@type'])
    expect(types).toContain('Dataset')
  })

  it.each([320, 360, 768])('fits a window of %i px', async (width) => {
    const page = await openAtlas(PATH, { width })
    await page.locator('summary', { hasText: 'corridors.csv' }).click()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await keepScreenshot(page, `methods-${width}`)
  })
})
