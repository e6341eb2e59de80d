import { describe, expect, it } from 'vitest'
import { THEMES } from '../../src/domain/themes'
import { legendCounts, mapClasses, openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

describe('without JavaScript', () => {
  it.each(['', ...THEMES.map((theme) => `theme/${theme}/`)])(
    'the page /%s has its map, key and sentence',
    async (path) => {
      const page = await openAtlas(path, { javaScript: false })
      expect(Object.keys(await mapClasses(page))).toHaveLength(51)
      const counts = Object.values(await legendCounts(page)).reduce((sum, count) => sum + count, 0)
      expect(counts).toBeGreaterThanOrEqual(51)
      expect(await page.locator('[data-answer]').textContent()).toMatch(/\d+ of 5[01]/)
      expect(await page.locator('footer').getByText('Reported, not prevalence.').isVisible()).toBe(true)
      const box = await page.locator('svg[data-map]').boundingBox()
      expect(box?.width).toBeGreaterThan(900)
    },
  )

  it('leads from theme to theme', async () => {
    const page = await openAtlas('', { javaScript: false })
    await page.getByRole('link', { name: 'Treaties', exact: true }).click()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Who is bound by' }).waitFor()
    await page.getByRole('link', { name: 'Action plans' }).click()
    await page.getByRole('heading', { level: 1, name: /National Action Plan/ }).waitFor()
  })
})
