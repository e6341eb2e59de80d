import { expect, it } from 'vitest'
import { openAtlas, useBrowser, usePage, waitUntilReady } from './support/atlasPage'

useBrowser()
const open = usePage()

it('a reader comes from what is missing to a gap, and to the report of a source for it', async () => {
  const page = await open('methods/#missing')
  await page.getByRole('heading', { name: 'What is missing' }).waitFor()
  await page.getByText('What would fill each gap').click()
  await page.locator('[data-gaps="plans/main"]').getByRole('link', { name: 'Liechtenstein' }).click()
  await page.waitForURL(/correct\//)
  await waitUntilReady(page)
  await expect.poll(() => page.locator('[data-field="entity"]').textContent()).toContain('Liechtenstein')
  await page.locator('[data-field="question"]').getByText('National Action Plan').waitFor()
  await page.locator('[data-field="value"]').getByText('sources do not say').waitFor()
})

it('the address of a country’s changes opens them, also without a script, and the list of sections says which one is read', async () => {
  for (const page of [
    await openAtlas('methods/#of-SWE', { javaScript: false }),
    await open('methods/#of-SWE'),
  ]) {
    const row = page.locator('#of-SWE')
    await row.waitFor()
    await expect.poll(() => row.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(720)
  }
  const page = await open('methods/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await contents.getByRole('link', { name: 'What is missing' }).click()
  await contents.locator('a[aria-current]', { hasText: 'What is missing' }).waitFor()
  await expect.poll(() => contents.locator('a[aria-current]').count()).toBe(1)
})
