import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { keepScreenshot } from './keepScreenshot'
import { reachBeyond } from './reachBeyond'
import { runAxe, runAxeOnColours } from './runAxe'

/** Waits until nothing on the page says that a part of it is on its way; such words end in an ellipsis. */
export const waitUntilWhole = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role="status"], [data-route-note]')].every(
      (words) => !words.textContent?.trim().endsWith('…'),
    ),
  )
}

/**
 * Expects that nothing of the page reaches beyond the window and that axe finds nothing, light and dark. Keeps a picture
 * of each where asked for, `<name>-light` of the whole page and `<name>-dark` of the window. One page serves both schemes
 * and axe looks in the second at colours only, since a change of scheme changes nothing else. A narrow page has the colours
 * of a wide one, and a language those of all others: they are looked at in one scheme, unless told otherwise. Waits for the country's
 * file, the routes and a view that is fetched: axe would look at the words that stand for them. With `within`, the selector of a
 * part, axe looks at that part alone: for a state whose page looks.test.ts has looked at.
 */
export const look = async (
  page: Page,
  name: string,
  isDarkToo = (page.viewportSize()?.width ?? 0) >= 1120,
  within?: string,
): Promise<void> => {
  await waitUntilWhole(page)
  await expect.poll(() => reachBeyond(page), { message: `${name} reaches beyond the window` }).toBe(null)
  // A page that has glided to a chosen country may hide half of a button below its head.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await runAxe(page, within === undefined ? {} : { within }), `${name}, light`).toEqual([])
  await keepScreenshot(page, `${name}-light`)
  if (!isDarkToo) return
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await runAxeOnColours(page, within), `${name}, dark`).toEqual([])
  await keepScreenshot(page, `${name}-dark`, { fullPage: false })
}
