import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { keepScreenshot } from './keepScreenshot'
import { reachBeyond } from './reachBeyond'
import { runAxe } from './runAxe'

/** How a page is looked at in each scheme. */
export interface LookOptions {
  /** The whole page in the pictures; only what the window shows where not given. */
  readonly fullPage?: boolean
  /** Said when something is found; the name of the pictures where not given. */
  readonly about?: string
}

/**
 * Expects that nothing of the page reaches beyond the window and that axe finds nothing, light and dark, and keeps a
 * picture of each, `<name>-light` and `<name>-dark`. One page serves both: a change of scheme changes colours alone.
 */
export const look = async (
  page: Page,
  name: string,
  { fullPage = false, about = name }: LookOptions = {},
): Promise<void> => {
  expect(await reachBeyond(page), `${about} reaches beyond the window`).toBe(null)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await runAxe(page), `${about}, ${colorScheme}`).toEqual([])
    await keepScreenshot(page, `${name}-${colorScheme}`, { fullPage })
  }
}
