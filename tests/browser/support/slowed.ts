import type { Page } from 'playwright-core'
import { inject } from 'vitest'

/** How many times slower than the machine pages are to be; no slower where not given. */
export const RATE = Number(process.env['ATLAS_SLOW'] ?? 1)

/** Slows a new page down, where that is asked for and the engine can: for finding what holds on a quick machine alone. */
export const slowed = async (page: Page): Promise<Page> => {
  if (RATE > 1 && inject('engine') === 'chromium') {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: RATE })
  }
  return page
}
