import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { keepScreenshot } from './keepScreenshot'
import { reachBeyond } from './reachBeyond'
import { runAxe } from './runAxe'

/**
 * Expects that nothing of the page reaches beyond the window and that axe finds nothing, light and dark. Keeps a picture
 * of each, `<name>-light` of the whole page and `<name>-dark` of the window. One page serves both schemes, since a change
 * of scheme changes colours alone.
 */
export const look = async (page: Page, name: string): Promise<void> => {
  expect(await reachBeyond(page), `${name} reaches beyond the window`).toBe(null)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await runAxe(page), `${name}, ${colorScheme}`).toEqual([])
    await keepScreenshot(page, `${name}-${colorScheme}`, { fullPage: colorScheme === 'light' })
  }
}
