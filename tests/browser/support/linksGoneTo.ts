import * as fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { linksOfUse } from '../../support/generatedLinks'
import { goTo, openAtlas, showState } from './atlasPage'
import { SHOWN } from './shown'

/** Those links at which an open page shows nothing, when a reader goes back or forward to them. */
const blankWhenGoneTo = async (page: Page, path: string, queries: readonly string[]): Promise<string[]> => {
  await goTo(page, path)
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

/** Those of so many links at which the atlas, or a comparison for the last third of them, shows nothing. */
export const blankOf = async (count: number): Promise<string[]> => {
  const links = linksOfUse(count)
  const ofAtlas = Math.ceil((count * 2) / 3)
  const page = await openAtlas('help/')
  return [
    ...(await blankWhenGoneTo(page, '', links.slice(0, ofAtlas))),
    ...(await blankWhenGoneTo(page, 'compare/', links.slice(ofAtlas))),
  ]
}

const anySettings = fc
  .record({
    figure: fc.constantFrom('map', 'bars', 'chart', 'table', 'film'),
    size: fc.constantFrom('report', 'slide', 'square', 'poster', 'column', 'A0'),
    grey: fc.constantFrom('on', 'off', ''),
    title: fc.string({ unit: 'binary', maxLength: 200 }),
  })
  .map((settings) => new URLSearchParams(settings).toString())

/** Expects that the page of figures draws so many states, each with settings of any kind, or says that there is none. */
export const expectFigures = async (page: Page, count: number): Promise<void> => {
  const settings = fc.sample(anySettings, { seed: 20261128, numRuns: count })
  for (const [index, query] of linksOfUse(count).entries()) {
    await showState(page, `?${query}&${settings[index]}`)
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
    await expect
      .poll(() => page.locator('[data-figure] svg, [data-no-figure]').count(), { message: query })
      .toBe(1)
  }
  expect(await page.locator('[data-failure]').count()).toBe(0)
}
