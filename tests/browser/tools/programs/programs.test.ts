import { expect, inject, it } from 'vitest'
import { openAtlas, useBrowser } from '../../support/atlasPage'

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

it('the examples of the page name the address of the site that shows them', async () => {
  const page = await openAtlas('programs/')
  const site = inject('siteUrl')
  for (const file of ['spreadsheet.txt', 'read_views.R', 'read_views.py']) {
    const example = page.getByRole('region', { name: file })
    await expect.poll(() => example.textContent()).toContain(site)
    expect(await example.textContent()).not.toContain('atlas.example')
  }
  for (const file of ['read_views.mjs', 'every_year.ipynb']) {
    const address = await page
      .getByRole('link', { name: file })
      .evaluate((link) => (link as HTMLAnchorElement).href)
    expect((await page.request.get(address)).ok()).toBe(true)
  }
})
