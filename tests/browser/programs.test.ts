import { expect, it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

it('the page offers every table and program as a file that is there', async () => {
  const page = await openAtlas('programs/')
  const addresses = await page
    .locator('main a[href*="data/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(addresses.length).toBeGreaterThan(200)
  for (const address of new Set(addresses)) {
    const answer = await page.request.get(address)
    expect(answer.status(), address).toBe(200)
  }
  await page.getByRole('region', { name: 'read_views.py' }).focus()
  expect(await page.getByRole('region', { name: 'read_views.py' }).textContent()).toContain('urlopen')
})
