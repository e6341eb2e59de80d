import { expect, it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

// Requests to another origin fail every browser test, see support/problems.ts.
it('a visit leaves nothing behind: no cookie, no storage, no cache, no worker', async () => {
  const page = await openAtlas('?country=MDA&theme=treaties')
  await page.locator('[data-country-lines]').waitFor()
  await page.locator('svg[data-map] [data-entity="UKR"][role="button"]').click()
  await page.getByRole('combobox', { name: 'Search' }).fill('Romania')
  await page
    .getByRole('option', { name: /Romania/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Table', exact: true }).click()
  await page.keyboard.press('Shift')
  await page.getByRole('banner').getByRole('link', { name: 'Help' }).click()
  await page.getByRole('heading', { name: 'Where are you?' }).waitFor()
  await page.getByRole('combobox', { name: 'Where are you?' }).selectOption('Moldova')
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
  expect(await page.context().cookies()).toEqual([])
})
