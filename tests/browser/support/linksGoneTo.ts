import type { Page } from 'playwright-core'
import { linksOfUse } from '../../support/generatedLinks'
import { goTo, openAtlas } from './atlasPage'
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
