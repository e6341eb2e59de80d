import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { generatedLinks } from '../support/generatedLinks'
import { openAtlas, useBrowser } from './support/atlasPage'
import { SHOWN } from './support/shown'

useBrowser()

/** Servers refuse longer ones. */
const links = generatedLinks(230)
  .filter(({ length }) => length < 6_000)
  .slice(0, 200)

const at = (path: string, query: string) => new URL(`${path}?${query}`, inject('siteUrl')).href

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

/** What links show that are opened, tells hydration.test.ts. */
it('200 links as they come in from the world: none leads to an error, to another host, or to a blank page', async () => {
  expect(links).toHaveLength(200)
  const page = await openAtlas('help/')
  expect(await blankWhenGoneTo(page, '', links.slice(0, 130))).toEqual([])
  expect(await blankWhenGoneTo(page, 'compare/', links.slice(130))).toEqual([])
})
