import type { Page } from 'playwright-core'
import { openAtlas, waitUntilReady } from './atlasPage'

/** The name of the link at a value. */
export const LINK = { name: /^Correct this value/ }
/** What a reader would send. */
export const report = (page: Page) => page.locator('[data-report]')

/** From the answer in Moldova's panel, with the keyboard, to the report on it. */
export const openFromPanel = async (root: string): Promise<Page> => {
  const page = await openAtlas(`${root}?theme=plans&country=MDA`)
  const source = page.locator('[data-country] [data-chain]').first()
  await source.locator('summary').first().press('Enter')
  const link = source.getByRole('link', LINK)
  await link.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/correct\/\?theme=plans&country=MDA$/)
  await waitUntilReady(page)
  await report(page).getByText('Country: Moldova').waitFor()
  return page
}
