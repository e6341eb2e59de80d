import type { Page } from 'playwright-core'

/** How far ahead the clock is stopped: its time must not have passed by then, on a slow machine either. */
const AHEAD_MS = 60_000

/**
 * Stops the clock of the page. From then on time passes by `page.clock` alone, so that nothing which lasts some seconds is
 * over before a slow machine has looked.
 */
export const stopClock = async (page: Page): Promise<void> => {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + AHEAD_MS)
}
