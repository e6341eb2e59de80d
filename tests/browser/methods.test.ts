import { expect, it } from 'vitest'
import { keepScreenshot, openAtlas, useBrowser } from './support/atlasPage'
import { reachBeyond } from './support/reachBeyond'

useBrowser()

it('the wide tables of data and methods fit a narrow window', async () => {
  const page = await openAtlas('methods/', { width: 320 })
  await page.locator('summary', { hasText: 'corridors.csv' }).click()
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await reachBeyond(page), `${width} px`).toBe(null)
    await keepScreenshot(page, `methods-${width}`)
  }
})
