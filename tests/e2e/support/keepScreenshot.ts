import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const FOLDER = join('test-results', 'screenshots')

/** Where a picture to look at lies; makes the folder. */
export const screenshotPath = async (name: string): Promise<string> => {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) {
    throw new Error(`A screenshot's name is lower case with hyphens, not "${name}".`)
  }
  await mkdir(FOLDER, { recursive: true })
  return join(FOLDER, `${name}.png`)
}

/** Keeps a picture to look at, not to compare: `test-results/screenshots/<name>.png`. Returns its path. */
export const keepScreenshot = async (
  page: Page,
  name: string,
  { fullPage = true }: { readonly fullPage?: boolean } = {},
): Promise<string> => {
  const path = await screenshotPath(name)
  await page.screenshot({ path, fullPage, animations: 'disabled' })
  return path
}
