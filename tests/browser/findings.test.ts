import { describe, expect, it } from 'vitest'
import { useBrowser, usePage, waitUntilReady } from './support/atlasPage'

useBrowser()

const open = usePage()
const openBare = usePage({ javaScript: false })

describe('a reader', () => {
  it('opens a section by its name, and sees which one is read', async () => {
    const page = await open('findings/')
    await page.locator('#definitions').waitFor({ state: 'hidden' })
    await page.locator('[data-contents] a', { hasText: 'National law' }).click()
    await page.locator('#definitions').waitFor()
    await page.locator('[data-contents] a[aria-current]', { hasText: 'National law' }).waitFor()
    expect(await page.locator('[data-contents] a[aria-current]').count()).toBe(1)
    await page.locator('[data-section="law"] summary').first().click()
    await page.locator('#definitions').waitFor({ state: 'hidden' })
  })

  it('finds what a link leads to, in a section that was closed', async () => {
    const page = await open('findings/#leads-37')
    await page.locator('#leads-37').waitFor()
    await page.locator('#leads-37:target').waitFor()
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
    await inKey.getByRole('link', { name: 'cannot be compared' }).first().click()
    await page.waitForURL(/\/findings\/#internal-share$/)
    await figure.waitFor()
  })

  it('reads the figures of both ages side by side, in order, on a wide page and on a phone', async () => {
    const page = await open('findings/#origin-share')
    const row = page.locator('#origin-share')
    const areInOrder = () =>
      row.locator('[data-evidence]').evaluateAll((cells) => {
        const [children, anyone] = cells.map((cell) => cell.getBoundingClientRect())
        return children && anyone && children.top === anyone.top && children.right <= anyone.left
      })
    await expect.poll(areInOrder).toBe(true)
    await page.setViewportSize({ width: 390, height: 844 })
    await expect
      .poll(() => row.innerText())
      .toMatch(/25 of 51[\s\S]*cannot be compared[\s\S]*32 of 51[\s\S]*cannot be compared/)
    const label = () =>
      row.locator('[data-evidence="children"]').evaluate((cell) => getComputedStyle(cell, '::before').content)
    await expect.poll(label).toContain('The atlas, children')
  })

  it('prints every section with the countries of each figure, with and without a script', async () => {
    for (const openIt of [open, openBare]) {
      const page = await openIt('findings/')
      await page.emulateMedia({ media: 'print' })
      for (const id of ['both', 'leads', 'closing', 'ilo182-bound']) await page.locator(`#${id}`).waitFor()
      await page.locator('#ilo182-bound').getByRole('link', { name: 'Armenia' }).waitFor()
    }
  })
})
