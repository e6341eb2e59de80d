import { wcagContrast } from 'culori'
import type { Page } from 'playwright-core'

/** Words on a page, with the colours they are really set in. */
interface Written {
  readonly text: string
  readonly colour: string
  /** The ground behind them: the nearest ground of an element around them, or the halo of a name on a map. */
  readonly ground: string
  readonly isOnMap: boolean
  /** Whether the browser may lay a plate of the system's ground under them. */
  readonly mayBePlated: boolean
}

/** All words that are seen, but those of a control that cannot be used now. */
const writtenOn = (page: Page): Promise<Written[]> =>
  page.evaluate(() => {
    const grounds = new Map<Element, string>()
    const groundOf = (element: Element): string => {
      const known = grounds.get(element)
      if (known) return known
      const own = getComputedStyle(element).backgroundColor
      const isSeen = !/^rgba\(.*, 0\)$/.test(own)
      const ground = isSeen || !element.parentElement ? own : groundOf(element.parentElement)
      grounds.set(element, ground)
      return ground
    }
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility())
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      .filter((element) => !element.closest(':disabled, [aria-disabled="true"]'))
      .flatMap((element) => {
        const style = getComputedStyle(element)
        const isOnMap = element instanceof SVGTextElement
        if (isOnMap && style.stroke === 'none') return []
        return [
          {
            text: element.textContent?.trim().slice(0, 60) ?? '',
            colour: isOnMap ? style.fill : style.color,
            ground: isOnMap ? style.stroke : groundOf(element),
            isOnMap,
            mayBePlated: style.forcedColorAdjust !== 'none',
          },
        ]
      })
  })

/** Words whose contrast with what is behind them is less than asked; of the page alone, or on its maps too. */
export const wordsBelow = async (
  page: Page,
  least: number,
  where: 'on the page' | 'on maps too' = 'on maps too',
): Promise<string[]> =>
  (await writtenOn(page))
    .filter(({ isOnMap }) => !isOnMap || where === 'on maps too')
    .filter(({ colour, ground }) => !(wcagContrast(colour, ground) >= least))
    .map(({ text, colour, ground }) => `${text}: ${colour} on ${ground}`)

/** Words that forced colours hide: on a ground of their own, with a plate of the system's between. */
export const wordsUnderPlates = async (page: Page): Promise<string[]> => {
  const words = await writtenOn(page)
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  return words
    .filter(({ isOnMap, mayBePlated, ground }) => !isOnMap && mayBePlated && ground !== canvas)
    .map(({ text, ground }) => `${text}: on ${ground}`)
}

/** The marks that make an element look other than its neighbours besides the colour of its words: edges, ground and outline. */
export const signOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element)
      const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
      const edges = sides.map((side) =>
        style[`border${side}Width`] === '0px' ? 'none' : style[`border${side}Color`],
      )
      return [
        ...edges,
        style.backgroundColor,
        style.outlineStyle === 'none' ? 'none' : style.outlineColor,
      ].join(' / ')
    })

/** From now on counts what moves: transitions and animations that begin, and scrolling that is asked to glide. */
export const watchMotion = async (page: Page): Promise<() => Promise<number>> => {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { moved: number }
    counted.moved = 0
    const count = () => (counted.moved += 1)
    for (const kind of ['transitionrun', 'animationstart']) document.addEventListener(kind, count, true)
    for (const owner of [window, Element.prototype] as { scrollBy: (options: ScrollToOptions) => void }[]) {
      const scrollBy = owner.scrollBy
      owner.scrollBy = function (this: typeof owner, options) {
        if (options.behavior === 'smooth') count()
        scrollBy.call(this, options)
      }
    }
  })
  return () => page.evaluate(() => (globalThis as unknown as { moved: number }).moved)
}
