import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { shapeOf } from './controls'
import { countryIsOpen } from './mapTaps'

/** The element with all panels of the map. */
export const MAP = '[data-panels]'

/** Years of reports, of policies and of routes, and days. */
export const QUESTIONS = ['', 'theme/plans/', 'theme/treaties/', '?view=routes'] as const

export const WINDOWS = [
  { width: 390, height: 844, touch: true },
  { width: 844, height: 390, touch: true },
  { width: 768, height: 1024, touch: false },
  { width: 1280, height: 800, touch: false },
] as const

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

/** Fails where the map of the first question moves while each class is pressed and a country near and far opens. */
export const keepsItsPlaceAtPresses = async (page: Page): Promise<void> => {
  const place = await mapOnPage(page)
  const classes = page.getByRole('button', { name: /^(Origin|Destination|Neither|Not covered)/ })
  expect(await classes.count()).toBe(5)
  for (const button of await classes.all()) {
    await button.click()
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
    expect(await mapOnPage(page)).toEqual(place)
    await button.click()
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false')
    expect(await mapOnPage(page)).toEqual(place)
  }
  for (const code of ['DEU', 'KAZ']) {
    await shapeOf(page, code).press('Enter')
    await countryIsOpen(page, code)
    await page.locator('[data-country-lines]').waitFor()
    expect(await mapOnPage(page), code).toEqual(place)
  }
}
