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

/** A picture of a long page takes as long as everything else that its test does, so they are taken where asked for. */
export const keepsPictures = Boolean(process.env['ATLAS_PICTURES'])

/**
 * Keeps a picture to look at, not to compare, where `ATLAS_PICTURES` is set:
 * `test-results/screenshots/<name>.png`.
 */
export const keepScreenshot = async (
  page: Page,
  name: string,
  { fullPage = true }: { readonly fullPage?: boolean } = {},
): Promise<void> => {
  if (!keepsPictures) return
  await page.screenshot({ path: await screenshotPath(name), fullPage, animations: 'disabled' })
}
