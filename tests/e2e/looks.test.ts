import { describe, expect, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { keepScreenshot, openAtlas, runAxe, useBrowser } from './support/atlasPage'

useBrowser()

const SIZES = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
]

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each(THEMES)('%s has nothing that axe finds, at any width', async (theme) => {
    for (const { width, height } of SIZES) {
      const page = await openAtlas(`theme/${theme}/`, { width, height, colorScheme, touch: width < 700 })
      await keepScreenshot(page, `${theme}-${width}-${colorScheme}`)
      expect(await runAxe(page), `${theme} at ${width}`).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, `${theme} at ${width}`).toBeLessThanOrEqual(0)
    }
  })

  it.each(SIZES)('a country’s panel has nothing that axe finds at $width px', async ({ width, height }) => {
    const page = await openAtlas('?country=MDA&region=see', {
      width,
      height,
      colorScheme,
      touch: width < 700,
    })
    await page.getByRole('heading', { name: 'Law and policy' }).waitFor()
    for (const summary of await page.getByText('where this comes from').all()) await summary.click()
    await keepScreenshot(page, `country-${width}-${colorScheme}`)
    expect(await runAxe(page)).toEqual([])
  })
})
