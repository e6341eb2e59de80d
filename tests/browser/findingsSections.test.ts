import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { keepScreenshot, openAtlas, useBrowser } from './support/atlasPage'
import { reachBeyond } from './support/reachBeyond'

useBrowser()

const openFindings = (options: Parameters<typeof openAtlas>[1] = {}, hash = '') =>
  openAtlas(`findings/${hash}`, options)

const openAll = (page: Page) => page.getByRole('button', { name: 'Open all sections' }).click()

describe('a reader', () => {
  it('sees a map in the first window, and comes by it to its finding', async () => {
    const page = await openFindings({ width: 1280, height: 800 })
    const first = await page.locator('[data-maps] svg').first().boundingBox()
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(800)
    await page.locator('[data-maps] a', { hasText: 'National Action Plan' }).click()
    await expect.poll(() => page.locator('#plans').isVisible()).toBe(true)
    expect(new URL(page.url()).hash).toBe('#plans')
  })

  it('opens a section by its name, and sees which one is read', async () => {
    const page = await openFindings()
    expect(await page.locator('#definitions').isVisible()).toBe(false)
    await page.locator('[data-contents] a', { hasText: 'National law' }).click()
    await page.locator('#definitions').waitFor()
    await page.locator('[data-contents] a[aria-current]', { hasText: 'National law' }).waitFor()
    expect(await page.locator('[data-contents] a[aria-current]').count()).toBe(1)
    await page.locator('[data-section="law"] summary').first().click()
    expect(await page.locator('#definitions').isVisible()).toBe(false)
  })

  it('finds what a link leads to, in a section that was closed', async () => {
    const page = await openFindings({}, '#leads-37')
    await page.locator('#leads-37').waitFor()
    expect(await page.locator('#leads-37').evaluate((statement) => statement.matches(':target'))).toBe(true)
    const top = () => page.locator('#leads-37').evaluate((statement) => statement.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(await page.evaluate(() => innerHeight))
  })

  it('sees every picture beside its finding, down to 768 px', async () => {
    const page = await openFindings()
    await openAll(page)
    const apart = () =>
      page.locator('[data-finding]:is([data-figure="map"], [data-figure="steps"])').evaluateAll((findings) =>
        findings.flatMap((finding) => {
          const text = finding.firstElementChild?.getBoundingClientRect()
          const figure = finding.querySelector('figure')?.getBoundingClientRect()
          if (!text || !figure) return [finding.id]
          const isBeside = figure.left >= text.right && figure.top <= text.bottom && figure.bottom >= text.top
          return isBeside && getComputedStyle(finding.querySelector('figure') ?? finding).opacity === '1'
            ? []
            : [finding.getAttribute('data-finding')]
        }),
      )
    for (const width of [1280, 1024, 768]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(apart, { message: `${width} px` }).toEqual([])
    }
  })

  it('prints every section', async () => {
    const page = await openFindings()
    await page.emulateMedia({ media: 'print' })
    for (const id of ['both', 'leads', 'closing']) {
      const box = await page.locator(`#${id}`).boundingBox()
      expect(box?.height, id).toBeGreaterThan(0)
    }
  })

  it('need not scroll sideways in windows of any width', async () => {
    const page = await openFindings({ width: 320 })
    await openAll(page)
    for (const width of [320, 360, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(() => reachBeyond(page), { message: `${width} px` }).toBe(null)
      await keepScreenshot(page, `findings-${width}`, { fullPage: false })
    }
  })
})
