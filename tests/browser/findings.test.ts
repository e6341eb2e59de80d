import { describe, expect, it } from 'vitest'
import { useBrowser, usePage, waitUntilReady } from './support/atlasPage'
import { sheetsOf } from './support/print'

useBrowser()

const open = usePage()
const openBare = usePage({ javaScript: false })

const ABOUT_PLANS = 'About two-thirds have a National Action Plan against trafficking'

describe('a reader', () => {
  it('sees 34 findings in a line each with counts and verdicts, and opens one to the study’s words', async () => {
    const page = await open('findings/')
    const findings = page.locator('details').filter({ has: page.getByRole('heading', { level: 3 }) })
    expect(await findings.count()).toBe(37)
    const line = findings.filter({ hasText: ABOUT_PLANS })
    await line.getByRole('heading', { name: ABOUT_PLANS }).click()
    await line.getByText('European countries have no common approach').waitFor()
    const table = line.getByRole('table', { name: `${ABOUT_PLANS}: study and atlas` })
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual([
      'With a National Action Plan',
      'With a National Action Plan, Eastern Europe',
      'With a National Action Plan, Western Europe',
    ])
    await page.getByRole('button', { name: 'Open all' }).click()
    await page.getByText('Empowering child victims and children at risk is a crucial element').waitFor()
  })

  it.each(['script', 'no script'])(
    'finds the line or the statement that a link leads to, with %s',
    async (how) => {
      const openIt = how === 'script' ? open : openBare
      for (const [hash, words] of [
        ['finding-16', 'National Action Plans are an important policy tool'],
        ['leads-37', 'lead'],
        ['key-all-countries', 'Child trafficking is found in virtually all countries of Europe.'],
      ] as const) {
        const page = await openIt(`findings/#${hash}`)
        const target = page.locator(`#${hash}`)
        await target.getByText(words).first().waitFor()
        const top = () => target.evaluate((element) => element.getBoundingClientRect().top)
        await expect.poll(top).toBeLessThan(await page.evaluate(() => innerHeight))
      }
    },
  )

  it('goes from a line to its figure among all, to the countries, and to the map, whose key leads back', async () => {
    const page = await open('findings/#finding-2')
    await page.locator('#finding-2').getByRole('link', { name: 'Why, and which countries' }).click()
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
      row
        .getByRole('cell')
        .filter({ has: page.locator('[data-evidence="children"]') })
        .evaluate((cell) => getComputedStyle(cell, '::before').content)
    await expect.poll(label).toContain('The atlas, children')
    // In its line the children come first, and what has no figure says nothing of one.
    const line = page.locator('details', { hasText: 'Two-thirds are countries of origin' }).first()
    await expect
      .poll(() => line.locator('summary').innerText())
      .toMatch(/Children 25 of 51[\s\S]*any age 32 of 51/)
    expect(await page.getByText('no figure').filter({ visible: true }).count()).toBe(1)
  })

  it('prints the list, and what is open', async () => {
    const page = await open('findings/')
    expect(await sheetsOf(page)).toBeLessThanOrEqual(3)
    const figures = page.getByRole('heading', { name: 'All 46 figures of the study in one table' })
    await figures.click()
    expect(await sheetsOf(page)).toBeGreaterThan(3)
  })
})
