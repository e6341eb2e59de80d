import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The element with all panels of the map. */
export const MAP = '[data-panels]'

/** Years of reports, of policies and of routes, and days. */
export const QUESTIONS = ['', 'theme/plans/', 'theme/treaties/', '?view=routes'] as const

export const WINDOWS = [
  { width: 390, height: 844, touch: true },
  { width: 844, height: 390, touch: true },
  { width: 768, height: 1024, touch: false },
  { width: 1280, height: 800, touch: false },
]

/** The place of the map on the page, wherever the page is scrolled to: left, top, width and height in whole pixels. */
export const mapOnPage = (page: Page) =>
  page.locator(MAP).evaluate((map) => {
    const { x, y, width, height } = map.getBoundingClientRect()
    return [x, y + window.scrollY, width, height].map(Math.round)
  })

/** Fails where the map of one of `QUESTIONS` moves, or the clock stands still, while the time goes back. */
export const keepsItsPlace = async (page: Page, path: string): Promise<void> => {
  await page.locator('[data-answer]', { hasText: /\d/ }).waitFor()
  const place = await mapOnPage(page)
  const handle = page.getByRole('slider').last()
  await handle.press('End')
  const said = new Set<string | null>()
  // From the last year or day to the first, by long steps where there are thousands of days.
  const [steps, key] = path === 'theme/treaties/' ? [24, 'PageDown'] : [9, 'ArrowLeft']
  for (let step = 0; step < steps; step++) {
    expect(await mapOnPage(page), `step ${step}`).toEqual(place)
    said.add(await handle.getAttribute('aria-valuetext'))
    await handle.press(key)
  }
  expect(said.size).toBeGreaterThan(4)
}
