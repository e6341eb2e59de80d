import type { Page } from 'playwright-core'

/** The element that has the focus. */
export const focused = (page: Page) => page.locator(':focus')
/** The country that has the focus on the map; null where something else has it. */
export const country = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-entity') ?? null)

/** Presses the tab key until what has the focus fits: as a reader would, who cannot see how far it is. */
export const tabTo = async (page: Page, fits: () => Promise<boolean>, most = 60) => {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab')
    if (await fits()) return
  }
  throw new Error(`not reached by ${most} presses of the tab key`)
}
/** Whether something with these words, and no others, has the focus. */
export const hasFocus = (page: Page, name: string) => async () =>
  (await focused(page).textContent())?.trim() === name
/**
 * Presses letters as fast as a name is typed, and once more where the machine made a pause of a second, after which another
 * name begins. Waits until a country with these first letters has the focus, since what finds it loads once the map has the focus.
 */
export const typeName = async (page: Page, letters: string): Promise<void> => {
  const named = page.locator(`[data-entity][aria-label^="${letters}" i]:focus`)
  const type = () => Promise.all([...letters].map((letter) => page.keyboard.press(letter)))
  await type()
  await named.waitFor({ state: 'attached', timeout: 5000 }).catch(type)
  await named.waitFor({ state: 'attached' })
}
/** Presses the tab key until a country has the focus. */
export const tabToMap = (page: Page) => tabTo(page, async () => (await country(page)) !== null)
