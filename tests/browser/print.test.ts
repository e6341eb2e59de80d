import { describe, expect, inject, it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'
import { sheetsOf, smallestText } from './support/print'

useBrowser()

/** Smallest size that is set anywhere, in points; a name on a map may miss it by what rounding makes of it. */
const LEAST_PT = 6.95

describe('the comparison on paper', () => {
  // A tall pair, and the longest names.
  it.each([
    ['CZE', 'RUS'],
    ['BIH', 'MKD'],
  ])('is one sheet that can be read, with routes and the address of its sources: %s and %s', async (a, b) => {
    const page = await openAtlas(`compare/?country=${a}&compare=${b}`)
    await page.locator('[data-shared="destination"]').waitFor()
    expect(await sheetsOf(page)).toBe(1)
    expect((await smallestText(page, 196)).pt).toBeGreaterThanOrEqual(LEAST_PT)
    const address = new URL(`compare/?country=${a}&compare=${b}`, inject('siteUrl')).href
    expect(
      await page.getByText(`Source and exact place of every answer: ${address}`, { exact: true }).isVisible(),
    ).toBe(true)
    expect(await page.getByText('What is reported, not how common it is.').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Swap' }).isVisible()).toBe(false)
  })
})

describe('a country’s page on paper', () => {
  it('is whole: what is folded on the screen is printed, what only leads on is not', async () => {
    const page = await openAtlas('country/moldova/')
    expect(await sheetsOf(page)).toBeLessThanOrEqual(9)
    expect((await smallestText(page, 186)).pt).toBeGreaterThanOrEqual(LEAST_PT)
    // The first line is a title, which the treaties' narrow column does without.
    for (const part of ['#law', '#treaties', '#routes'])
      expect(await page.locator(`${part} details :is(p, dl)`).nth(1).isVisible(), part).toBe(true)
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: 'Show on the map' }).isVisible()).toBe(false)
  })
})

describe('the map with a country on paper', () => {
  it('takes no sheet for what was left folded, nor one that has only the foot', async () => {
    const page = await openAtlas('?country=DEU')
    await page.getByRole('link', { name: /^All about Germany/ }).waitFor()
    expect(await sheetsOf(page)).toBeLessThanOrEqual(5)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByText('source and rule').first().isVisible()).toBe(false)
  })
})
