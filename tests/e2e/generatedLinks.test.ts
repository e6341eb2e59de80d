import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { RELEASES } from '../../src/store/releases'
import { generatedLinks } from '../support/generatedLinks'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

/** The pages that read a link when they are opened, and one that is given one by mistake. */
const OPENED = [
  'embed/map/',
  'embed/country/',
  'embed/compare/',
  `v/${RELEASES.at(-1)}/embed/map/`,
  'theme/treaties/',
  'theme/patterns/',
  'compare/',
  'country/moldova/',
]

/** Servers refuse longer ones. */
const links = generatedLinks(230)
  .filter(({ length }) => length < 6_000)
  .slice(0, 200)

/** What a reader has before them: a map, a table, a country, a choice to make, or words on what is missing. */
const SHOWN = 'svg[data-map], table, [data-country], [data-later], select, [role="alert"], article'

const at = (path: string, query: string) => new URL(`${path}?${query}`, inject('siteUrl')).href

/** Those addresses whose page shows nothing when it is opened. */
const blankWhenOpened = async (page: Page, addresses: readonly string[]): Promise<string[]> => {
  const blank: string[] = []
  for (const address of addresses) {
    await page.goto(address)
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    const isShown = await page
      .locator(SHOWN)
      .evaluateAll((all) => all.some((element) => element.getBoundingClientRect().height > 20))
    if (!isShown) blank.push(address)
  }
  return blank
}

/** Those links at which an open page shows nothing, when a reader goes back or forward to them. */
const blankWhenGoneTo = async (page: Page, path: string, queries: readonly string[]): Promise<string[]> => {
  await page.goto(at(path, ''))
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  return page.evaluate(
    async ([all, shown]) => {
      const blank: string[] = []
      for (const query of all) {
        history.replaceState(null, '', `${location.pathname}?${query}`)
        window.dispatchEvent(new PopStateEvent('popstate'))
        // Until it is drawn.
        await new Promise(requestAnimationFrame)
        await new Promise(requestAnimationFrame)
        const elements = [...document.querySelectorAll(shown)]
        if (!elements.some((element) => element.getBoundingClientRect().height > 20)) blank.push(query)
      }
      return blank
    },
    [queries, SHOWN] as const,
  )
}

it('200 links as they come in from the world: none leads to an error, to another host, or to a blank page', async () => {
  expect(links).toHaveLength(200)
  const page = await openAtlas('help/')
  const opened = links.slice(0, 24).map((query, index) => at(OPENED[index % OPENED.length] ?? '', query))
  expect(await blankWhenOpened(page, opened)).toEqual([])
  expect(await blankWhenGoneTo(page, '', links.slice(24, 130))).toEqual([])
  expect(await blankWhenGoneTo(page, 'compare/', links.slice(130))).toEqual([])
})
