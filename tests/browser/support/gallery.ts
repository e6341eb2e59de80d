import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { goTo, keepScreenshot, openAtlas, runAxe } from './atlasPage'

/** The first visit compiles what it shows. */
const READY_WITHIN_MS = 60_000

/** Every example is there twice, and brings what it is on a page of its own. */
const WITHOUT = {
  'landmark-unique': 'each example stands there in both schemes',
  'heading-order': 'the heads of a view follow those of its page',
}

/** The gallery is not built: the development server alone has it. */
const galleryOf = (part: string) => `tests/gallery/?part=${part}`

/** Opens the gallery at its beginning; `at` gives the address of a path on the development server. */
export const openGallery = (at: (path: string) => string): Promise<Page> =>
  openAtlas(at(galleryOf('tokens')), { readyWithinMs: READY_WITHIN_MS })

/** Goes to a part of the gallery and expects that axe finds nothing in it, in both schemes. */
export const lookAtPart = async (page: Page, at: (path: string) => string, part: string): Promise<void> => {
  await goTo(page, at(galleryOf(part)), READY_WITHIN_MS)
  // Views are looked at on their own pages.
  if (part !== 'views') expect(await runAxe(page, { without: WITHOUT }), part).toEqual([])
  await keepScreenshot(page, `gallery-${part}`)
}
