import { expect, it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

it('without JavaScript the atlas is drawn large, and leads from theme to theme', async () => {
  const page = await openAtlas('', { javaScript: false })
  expect((await page.locator('svg[data-map]:visible').boundingBox())?.width).toBeGreaterThan(900)
  await page.getByRole('link', { name: 'Treaties', exact: true }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Who was bound by' }).waitFor()
  await page.getByRole('link', { name: 'Action plans' }).click()
  await page.getByRole('heading', { level: 1, name: /National Action Plan/ }).waitFor()
  // Before its stylesheet is there, every form of the map is seen.
  await page.waitForLoadState()
  expect((await page.locator('svg[data-map]:visible').boundingBox())?.width).toBeGreaterThan(900)
})
