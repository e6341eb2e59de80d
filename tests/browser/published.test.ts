import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { keepScreenshot, openAtlas, useBrowser, waitUntilReady } from './support/atlasPage'
import { reachBeyond } from './support/reachBeyond'

useBrowser()

const PATH = 'published/'
const rowNamed = (page: Page, name: string): Locator => page.getByRole('article', { name, exact: true })

describe('published and documented', () => {
  it('opens the map of a row, whose key gives the same verdict and leads back', async () => {
    const page = await openAtlas(`${PATH}#internal-share`)
    await rowNamed(page, 'Internal trafficking').getByRole('link', { name: 'Open on the map' }).click()
    await page.waitForURL((url) => !url.pathname.includes('published'))
    await waitUntilReady(page)
    await page.getByText('Figures of the study for comparison').click()
    const key = page.locator('[data-published="internal-share"]')
    expect(await key.innerText()).toMatch(/35 of 51[\s\S]*32 up to 2007[\s\S]*differs/)
    await key.getByRole('link', { name: 'differs' }).click()
    await page.waitForURL(/\/published\/#internal-share$/)
  })

  it('fits a narrow window', async () => {
    const page = await openAtlas(PATH, { width: 320 })
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await reachBeyond(page), `${width} px`).toBe(null)
      await keepScreenshot(page, `published-${width}`)
    }
  })

  it('shows the countries on paper, with and without a script', async () => {
    const whole = await openAtlas(PATH)
    const open = () => whole.locator('details[open]').count()
    await whole.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await open()).toBe(await whole.locator('main details').count())
    await whole.evaluate(() => dispatchEvent(new Event('afterprint')))
    expect(await open()).toBe(0)
    const plain = await openAtlas(PATH, { javaScript: false })
    const name = rowNamed(plain, 'Bound by ILO Convention 182').getByRole('link', { name: 'Uzbekistan' })
    expect(await name.isVisible()).toBe(false)
    await plain.emulateMedia({ media: 'print' })
    expect(await name.isVisible()).toBe(true)
  })
})
