import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { keepScreenshot } from './keepScreenshot'
import { reachBeyond } from './reachBeyond'
import { runAxe } from './runAxe'

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
 * of each, `<name>-light` of the whole page and `<name>-dark` of the window. One page serves both schemes, since a change
 * of scheme changes colours alone. Waits for the country's file, the routes and a view that is fetched: axe would look at
 * the words that stand for them.
 */
export const look = async (page: Page, name: string): Promise<void> => {
  await waitUntilWhole(page)
  expect(await reachBeyond(page), `${name} reaches beyond the window`).toBe(null)
  for (const colorScheme of ['light', 'dark'] as const) {
    // Firefox keeps the scheme it was started with.
    if (colorScheme === 'dark' && inject('engine') === 'firefox') continue
    await page.emulateMedia({ colorScheme })
    expect(await runAxe(page), `${name}, ${colorScheme}`).toEqual([])
    await keepScreenshot(page, `${name}-${colorScheme}`, { fullPage: colorScheme === 'light' })
  }
}
