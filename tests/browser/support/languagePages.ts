import { expect } from 'vitest'
import { folderOf, type Language } from '../../../src/domain/languages'
import { openAtlas } from './atlasPage'
import { waitUntilWhole } from './look'
import { textFaults } from './textFaults'

/** A page of each kind that a language has texts of its own for, with a country and routes open. */
export const LANGUAGE_PAGES = [
  'theme/treaties/?country=MDA&routes=on',
  'country/bosnia-and-herzegovina/',
  'compare/?country=MKD&compare=BIH',
  'findings/#figures',
  'help/',
  'embed/map/',
] as const

/** Expects that all words of these pages can be read in a language, in the narrowest window of each layout. */
export const expectToFit = async (
  language: Language,
  pages: readonly (typeof LANGUAGE_PAGES)[number][],
): Promise<void> => {
  for (const path of pages) {
    const page = await openAtlas(folderOf(language) + path, { width: 320 })
    await waitUntilWhole(page)
    // Panels, one map, and a column beside it; other pages are wide or narrow.
    for (const width of path.startsWith('theme') ? [1120, 700, 320] : [320]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(() => textFaults(page), { message: `${path} at ${width} px` }).toEqual([])
    }
  }
}
