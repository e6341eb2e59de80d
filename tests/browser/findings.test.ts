import { describe, expect, it } from 'vitest'
import { useBrowser, usePage, waitUntilReady } from './support/atlasPage'

useBrowser()

const open = usePage()
const openBare = usePage({ javaScript: false })

describe('a reader', () => {
  it('opens a section by its name, and sees which one is read', async () => {
    const page = await open('findings/')
    expect(await page.locator('#definitions').isVisible()).toBe(false)
    await page.locator('[data-contents] a', { hasText: 'National law' }).click()
    await page.locator('#definitions').waitFor()
    await page.locator('[data-contents] a[aria-current]', { hasText: 'National law' }).waitFor()
    expect(await page.locator('[data-contents] a[aria-current]').count()).toBe(1)
    await page.locator('[data-section="law"] summary').first().click()
    await expect.poll(() => page.locator('#definitions').isVisible()).toBe(false)
  })

  it('finds what a link leads to, in a section that was closed', async () => {
    const page = await open('findings/#leads-37')
    await page.locator('#leads-37').waitFor()
    expect(await page.locator('#leads-37').evaluate((statement) => statement.matches(':target'))).toBe(true)
    const top = () => page.locator('#leads-37').evaluate((statement) => statement.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(await page.evaluate(() => innerHeight))
  })

  it('goes from a finding to its figure among all, to the countries, and to the map, whose key leads back', async () => {
    const page = await open('findings/')
    await page
      .locator('[data-finding="inside"]')
      .getByRole('link', { name: 'Internal trafficking', exact: true })
      .click()
    const figure = page.locator('#internal-share')
    await figure.waitFor()
    await figure.getByText('Why, and which countries').click()
    await figure.locator('[data-group="unknown"] a', { hasText: 'Iceland' }).first().waitFor()
    await figure.getByRole('link', { name: 'On the map' }).click()
    await page.waitForURL(/theme\/internal\//)
    await waitUntilReady(page)
    await page.getByText('The study’s figures beside these').click()
    // The map is at the time of the comparison, so its key has the count that the figures have.
    await expect
      .poll(() => page.locator('tr:has([data-legend-class="reported"])').innerText())
      .toMatch(/Reported\s+18/)
    const inKey = page.locator('[data-published="internal-share"]')
    await expect
      .poll(() => inKey.innerText())
      .toMatch(/half[\s\S]*Children: 18 of 51[\s\S]*People of any age: 32 of 51/)
    await inKey.getByRole('link', { name: 'differs' }).first().click()
    await page.waitForURL(/\/findings\/#internal-share$/)
    await figure.waitFor()
  })

  it('reads the figures of both ages side by side, in order, on a wide page and on a phone', async () => {
    const page = await open('findings/#origin-share')
    const boxes = () =>
      page
        .locator('#origin-share [data-evidence]')
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect))
    await expect.poll(async () => (await boxes())[0]?.width ?? 0).toBeGreaterThan(0)
    const [children, anyone] = await boxes()
    expect(children?.top).toBe(anyone?.top)
    expect(children?.right).toBeLessThanOrEqual(anyone?.left ?? 0)
    await page.setViewportSize({ width: 390, height: 844 })
    const row = page.locator('#origin-share')
    await expect.poll(() => row.innerText()).toMatch(/25 of 51[\s\S]*differs[\s\S]*32 of 51[\s\S]*agrees/)
    const label = await row
      .locator('[data-evidence="children"]')
      .evaluate((cell) => getComputedStyle(cell, '::before').content)
    expect(label).toContain('The atlas, children')
  })

  it('prints every section with the countries of each figure, with and without a script', async () => {
    for (const openIt of [open, openBare]) {
      const page = await openIt('findings/')
      await page.emulateMedia({ media: 'print' })
      for (const id of ['both', 'leads', 'closing', 'ilo182-bound'])
        expect((await page.locator(`#${id}`).boundingBox())?.height, id).toBeGreaterThan(0)
      expect(await page.locator('#ilo182-bound').getByRole('link', { name: 'Armenia' }).isVisible()).toBe(
        true,
      )
    }
  })
})
