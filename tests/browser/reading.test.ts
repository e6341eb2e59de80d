import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { goTo, reload, useBrowser, usePage } from './support/atlasPage'
import { countryPanel, shapeOf } from './support/controls'

useBrowser()
const open = usePage()

const answer = (page: Page) => page.locator('[data-answer]')

it('a country is chosen by a click on its copy in the panel of the Western Balkans, and from the list of all', async () => {
  const page = await open()
  await page.locator('[data-frame="balkans-panel"] [data-entity="MNE"]').click()
  await countryPanel(page, 'Montenegro').waitFor()
  await goTo(page, 'theme/treaties/')
  await page.getByText('All countries 51').press('Enter')
  const region = page.getByRole('region', { name: 'South-Eastern Europe' })
  await region.getByRole('link', { name: 'Kosovo*' }).press('Enter')
  await countryPanel(page, 'Kosovo*').and(page.locator(':focus')).waitFor()
  await countryPanel(page, 'Kosovo*').getByText('No participation in its own name').first().waitFor()
})

it('a filter changes map, key, sentence and address, and a reload restores it all', async () => {
  const page = await open()
  await page.getByRole('combobox', { name: 'Place' }).selectOption('cis')
  await page.waitForURL((url) => url.search === '?region=cis')
  await page.locator('[data-legend-class="origin"]').click()
  const state = async () => ({
    answer: await answer(page).textContent(),
    shown: await page
      .locator('svg[data-map] [role="button"][data-shown="true"]')
      .evaluateAll((shapes) => shapes.map((element) => element.getAttribute('data-entity')).toSorted()),
    pressed: await page.locator('[data-legend-class="origin"]').getAttribute('aria-pressed'),
  })
  await answer(page)
    .filter({ hasText: /^Commonwealth of Independent States · Origin/ })
    .waitFor()
  await page.waitForURL((url) => url.search === '?region=cis&class=origin')
  const before = await state()
  expect(before.answer).toMatch(/^Commonwealth of Independent States · Origin: 6 of 11/)
  expect(before.shown).toEqual(['AZE', 'BLR', 'GEO', 'TJK', 'UKR', 'UZB'])
  await reload(page)
  await expect.poll(state).toEqual(before)

  // By whom it counts it redraws by statements about people of any age.
  await goTo(page, '')
  await page.getByRole('switch', { name: 'Count people of any age' }).check()
  await answer(page).filter({ hasText: '29 of 51' }).waitFor()
  await page.waitForURL((url) => url.search === '?evidence=anyone')
  await expect.poll(() => shapeOf(page, 'RUS').getAttribute('data-class')).toBe('origin-and-destination')
})

it('back and forward walk through themes and countries', async () => {
  // To a theme's page, and its own default; tests/browser/journeys goes back from a country.
  const page = await open('theme/plans/')
  await page.getByRole('link', { name: 'Origin and destination' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await shapeOf(page, 'FRA').click()
  await countryPanel(page, 'France').waitFor()
  await page.goBack()
  await countryPanel(page, 'France').waitFor({ state: 'detached' })
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: /National Action Plan/ }).waitFor()
  await page.goForward()
  await page.goForward()
  await countryPanel(page, 'France').waitFor()
})

it('a link holds in a folder of another site, from every kind of page', async () => {
  const page = await open(`${inject('folderUrl')}theme/plans/?country=moldova`)
  await countryPanel(page, 'Moldova').locator('[data-country-lines]').waitFor()
  await page.getByRole('link', { name: 'Treaties', exact: true }).click()
  await shapeOf(page, 'BGR').click()
  await countryPanel(page, 'Bulgaria').locator('[data-country-lines]').waitFor()
  await expect.poll(() => page.url()).toBe(`${inject('folderUrl')}?theme=treaties&country=BGR`)
  const href = await page
    .getByRole('link', { name: 'Coordination', exact: true })
    .evaluate((link: HTMLAnchorElement) => link.href)
  expect(href).toBe(`${inject('folderUrl')}theme/coordination/`)
})
