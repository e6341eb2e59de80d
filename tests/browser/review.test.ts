import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

it('gives one file with all texts of a language, and is complete without a script', async () => {
  const page = await openAtlas('de/review/', { javaScript: false })
  const link = page.getByRole('link', { name: 'Alle Texte herunterladen (Deutsch, CSV)' })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('child-trafficking-atlas_texts-de.csv')
  const [head, ...rows] = readFileSync(await download.path(), 'utf8').split('\r\n')
  expect(head).toBe('\uFEFFid,place,english,now,better,why')
  expect(rows.length).toBeGreaterThan(1000)
  await expect.poll(() => page.locator('[aria-labelledby="questions"] li').count()).toBeGreaterThan(3)
  await expect.poll(() => page.locator('[aria-labelledby="terms"] tbody tr').count()).toBe(41)
})
