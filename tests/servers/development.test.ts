import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { goTo, keepScreenshot, mapClasses, openAtlas, runAxe, useBrowser } from '../browser/support/atlasPage'
import { classesBy } from '../support/classesBy'

useBrowser()

/** The first visit compiles what it shows. */
const READY_WITHIN_MS = 60_000
const TIMEOUT_MS = 300_000

/** Every example is there twice, and brings what it is on a page of its own. */
const WITHOUT = {
  'landmark-unique': 'each example stands there in both schemes',
  'heading-order': 'the heads of a view follow those of its page',
}

let server: ViteDevServer
const at = (path: string) => `${server.resolvedUrls?.local[0]}${path}`
const galleryOf = (part: string) => at(`tests/gallery/?part=${part}`)
beforeAll(async () => {
  server = await createServer({
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'error',
  })
  await server.listen()
})
afterAll(() => server.close())

it(
  'shows the pages of the site, and React in development has no complaint about their hydration',
  async () => {
    const page = await openAtlas(at('theme/plans/?country=MDA'), { readyWithinMs: READY_WITHIN_MS })
    expect(await mapClasses(page)).toEqual(classesBy('plans'))
    for (const path of [
      'de/theme/treaties/',
      'correct/',
      'embed/map/?theme=plans',
      'embed/compare/',
      'embed/country/malta/',
      'fr/country/malta/',
    ])
      await goTo(page, at(path), READY_WITHIN_MS)
    await page.getByRole('heading', { level: 1, name: 'Malte' }).waitFor()
  },
  TIMEOUT_MS,
)

it(
  'has a gallery of every token, part, mark and view in both schemes, and axe finds nothing in it',
  async () => {
    const page = await openAtlas(galleryOf('tokens'), { readyWithinMs: READY_WITHIN_MS })
    const parts = await page.getByRole('navigation').getByRole('link').allTextContents()
    expect(parts).toEqual(['tokens', 'parts', 'marks', 'views', 'offline'])
    for (const part of parts) {
      await goTo(page, galleryOf(part), READY_WITHIN_MS)
      // Views are looked at on their own pages.
      if (part !== 'views') expect(await runAxe(page, { without: WITHOUT }), part).toEqual([])
      await keepScreenshot(page, `gallery-${part}`)
    }
  },
  TIMEOUT_MS,
)
