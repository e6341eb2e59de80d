import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { openAtlas, useBrowser, usePage } from './support/atlasPage'

useBrowser()
const open = usePage()

// That the words name each of the 51 once, as the map shows it, is held by tests/unit/text/sentences/describeMap.test.ts.

const fold = (page: Page) => page.locator('details').filter({ hasText: 'This map in words' })
/** As a screen reader does: the words are out of sight until they have the focus. */
const openWords = (page: Page) => fold(page).locator('summary').press('Enter')

it('the map in words is on the page as it comes, and changes with theme and day to what the map shows', async () => {
  const page = await open()
  // The panel that shows a part of the map larger says nothing of its own.
  const described = await page.locator('svg[role="graphics-document document"]').getAttribute('aria-details')
  expect(await fold(page).getAttribute('id')).toBe(described)
  await openWords(page)
  await page.getByText('Destination · west: Austria, Belgium, France, Italy, Portugal and Spain.').waitFor()
  await page.getByRole('link', { name: 'Action plans' }).click()
  await page.getByText('Different from all neighbours · Plan on child trafficking: ').waitFor()
  await page.getByRole('link', { name: 'Treaties', exact: true }).click()
  await page.getByText('EU and other Western Europe · Ratified or joined: 23 of 29.').waitFor()
})

it('it tells the state of a link, opened only then, with what filters leave out and with routes', async () => {
  const page = await open('?region=see&country=ALB&routes=on')
  // The description in the page is of another state: until the words are asked for there are none.
  expect(await fold(page).locator('dl').count()).toBe(0)
  await openWords(page)
  await fold(page).getByText('Outside the filters: 40.').waitFor()
  await fold(page).locator('dt', { hasText: 'Outside the filters: 40' }).waitFor()
  await fold(page)
    .getByText(
      /^South-Eastern Europe · Albania · .* Routes from it: 5 \(.*Greece, .* and the United Kingdom\)\./,
    )
    .waitFor()
})

it('it is there without a script, in a frame for those who listen, and tells of small maps where each country lies', async () => {
  const still = await openAtlas('theme/plans/', { javaScript: false })
  await openWords(still)
  await still.getByText('Different from all neighbours · Plan on child trafficking: ').waitFor()
  const framed = await open('embed/map/?theme=coordination&sub=rapporteur', { width: 600, height: 500 })
  await openWords(framed)
  await framed.getByText(/Commonwealth of Independent States · .*: 11 of 11\./).waitFor()
  const page = await open('compare/?country=moldova&compare=romania')
  const descriptions = () =>
    page
      .locator('svg[role="group"][aria-describedby]')
      .evaluateAll((maps) =>
        maps.map((map) => document.getElementById(map.getAttribute('aria-describedby') ?? '')?.textContent),
      )
  await expect
    .poll(descriptions)
    .toEqual([
      expect.stringContaining('Romania (west) and Ukraine (north, east and south)'),
      expect.stringContaining('Moldova'),
    ])
})
