import { expect, inject, it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

it('the page offers every table and program as a file that is there, and its examples name the address of their site', async () => {
  const page = await openAtlas('programs/')
  const addresses = await page
    .locator('main a[href*="data/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  for (const file of ['read_views.mjs', 'every_year.ipynb'])
    expect(addresses.some((address) => address.endsWith(`/${file}`))).toBe(true)
  for (const file of ['spreadsheet.txt', 'read_views.R', 'read_views.py']) {
    const example = page.getByRole('region', { name: file })
    await expect.poll(() => example.textContent()).toContain(inject('siteUrl'))
    expect(await example.textContent()).not.toContain('atlas.example')
  }
})
