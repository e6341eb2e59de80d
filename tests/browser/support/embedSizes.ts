import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { ThemeId } from '../../../src/domain/themes'
import { classesBy } from '../../support/classesBy'
import { mapClasses, openAtlas } from './atlasPage'

/** Sizes of frames on other sites, in px. */
export const SIZES = [
  [600, 500],
  [320, 480],
] as const

/** How far the page reaches beyond its window, in px. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    return { right: scrollWidth - clientWidth, below: scrollHeight - clientHeight }
  })

/** Expects of the map of a theme that it has its classes and fits frames of every size, at rest and with a country. */
export const expectToFitFrames = async (theme: ThemeId): Promise<void> => {
  const page = await openAtlas(`embed/map/?theme=${theme}`)
  expect(await mapClasses(page), theme).toEqual(classesBy(theme, theme === 'treaties' ? 'palermo' : ''))
  const fits = async ([width, height]: (typeof SIZES)[number], state: string) => {
    await page.setViewportSize({ width, height })
    const message = `${theme}, ${width} px, ${state}`
    await expect.poll(() => overflow(page), { message }).toEqual({ right: 0, below: 0 })
    const mapHeight = async () => (await page.locator('[data-panels]').boundingBox())?.height
    await expect.poll(mapHeight, { message }).toBeGreaterThan(height * 0.4)
    expect(await page.getByText('What is reported, not how common it is.').isVisible(), message).toBe(true)
  }
  for (const size of SIZES) await fits(size, 'at rest')
  // The map of this size replaces the earlier one; a hidden shape would lose the key.
  const germany = page.locator('svg[data-map] [data-entity="DEU"][role]')
  await germany.waitFor()
  await germany.press('Enter')
  await page.locator('[data-country="DEU"]').waitFor()
  for (const size of SIZES) await fits(size, 'with a country')
}
