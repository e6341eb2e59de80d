import { expect, it } from 'vitest'
import { keepScreenshot, openAtlas, useBrowser, waitUntilReady } from './support/atlasPage'
import { reachBeyond } from './support/reachBeyond'

useBrowser()

it('the wide tables of data and methods fit a narrow window', async () => {
  const page = await openAtlas('methods/', { width: 320 })
  for (const fold of ['corridors.csv', 'What would fill each gap', 'changed values'])
    await page.locator('summary', { hasText: fold }).click()
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await reachBeyond(page), `${width} px`).toBe(null)
    await keepScreenshot(page, `methods-${width}`)
  }
})

it('a reader comes from the old page of what is known to a gap, and to the report of a source for it', async () => {
  const page = await openAtlas('known/?theme=plans&country=LIE')
  await page.waitForURL(/\/methods\/.*#missing$/)
  await page.getByRole('heading', { name: 'What is missing' }).waitFor()
  await page.getByText('What would fill each gap').click()
  await page.locator('[data-gaps="plans/main"]').getByRole('link', { name: 'Liechtenstein' }).click()
  await page.waitForURL(/correct\//)
  await waitUntilReady(page)
  await expect.poll(() => page.locator('[data-field="entity"]').textContent()).toContain('Liechtenstein')
  expect(await page.locator('[data-field="question"]').textContent()).toContain('National Action Plan')
  expect(await page.locator('[data-field="value"]').textContent()).toContain('Not documented here')
})

it('the address of a country’s changes opens them, also without a script', async () => {
  for (const javaScript of [true, false]) {
    const page = await openAtlas('methods/#of-SWE', { javaScript })
    const row = page.locator('#of-SWE')
    await row.waitFor()
    await expect.poll(() => row.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(720)
  }
})

it('the list of sections says which one is read', async () => {
  const page = await openAtlas('methods/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await contents.getByRole('link', { name: 'What is missing' }).click()
  await contents.locator('a[aria-current]', { hasText: 'What is missing' }).waitFor()
  expect(await contents.locator('a[aria-current]').count()).toBe(1)
})
