import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { RELEASES } from '../../src/store/releases'
import { generatedLinks } from '../support/generatedLinks'
import { openAtlas, useBrowser, waitUntilReady } from './support/atlasPage'

useBrowser()

/** The pages that read a link, and some that are given one by mistake. */
const PAGES = [
  '',
  'theme/treaties/',
  'embed/map/',
  'compare/',
  'embed/country/',
  'theme/patterns/',
  `v/${RELEASES.at(-1)}/embed/map/`,
  'embed/compare/',
  'country/moldova/',
]

/** Servers refuse longer ones. */
const LONGEST = 6_000

const addresses = generatedLinks(230)
  .map((query, index) => new URL(`${PAGES[index % PAGES.length]}?${query}`, inject('siteUrl')).href)
  .filter(({ length }) => length < LONGEST)
  .slice(0, 200)

/** What a reader has before them: a map, a table, a country, a choice to make, or words on what is missing. */
const SHOWN = 'svg[data-map], table, [data-country], [data-later], form, [role="alert"], article'

const shownOn = (page: Page): Promise<boolean> =>
  page.locator(SHOWN).evaluateAll((all) => all.some((element) => element.getBoundingClientRect().height > 40))

it('200 links as they come in from the world: none leads to an error, to another host, or to a blank page', async () => {
  expect(addresses).toHaveLength(200)
  const first = await openAtlas('help/')
  const second = await first.context().newPage()
  const blank: string[] = []
  const visit = async (page: Page, mine: readonly string[]) => {
    for (const address of mine) {
      await page.goto(address)
      await waitUntilReady(page)
      const text = await page.locator('main').first().innerText()
      if (text.length < 100 || !(await shownOn(page))) blank.push(address)
    }
  }
  // Side by side: what one page waits for is not what the other does.
  await Promise.all([visit(first, addresses.slice(0, 100)), visit(second, addresses.slice(100))])
  expect(blank).toEqual([])
})
