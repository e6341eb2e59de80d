import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  keepScreenshot,
  mapClasses,
  openAtlas,
  runAxe,
  useBrowser,
  waitUntilReady,
} from './support/atlasPage'
import { classesBy } from '../support/classesBy'

useBrowser()

let server: ViteDevServer | undefined
const at = (path: string): string => `${server?.resolvedUrls?.local[0]}${path}`

/** The pages as `npm run dev` serves them, of the sources as they are. */
beforeAll(async () => {
  server = await createServer({
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'error',
  })
  await server.listen()
})
afterAll(() => server?.close())

it('are those of the site, and React in development has no complaint about their hydration', async () => {
  const page = await openAtlas(at(''), { readyWithinMs: 60_000 })
  for (const path of ['de/theme/treaties/', 'correct/', 'embed/compare/']) {
    await page.goto(at(path))
    await waitUntilReady(page, 60_000)
  }
  await page.goto(at('theme/plans/?country=MDA'))
  await waitUntilReady(page, 60_000)
  expect(await mapClasses(page)).toEqual(classesBy('plans'))
  await page.goto(at('fr/country/malta/'))
  await page.getByRole('heading', { level: 1, name: 'Malte' }).waitFor()
}, 120_000)

/** Every example is there twice, and brings what it is on a page of its own. */
const WITHOUT = {
  'landmark-unique': 'each example stands there in both schemes',
  'heading-order': 'the heads of a view follow those of its page',
}

/** The gallery is not built: the development server alone has it. */
const galleryOf = (part: string) => `tests/gallery/?part=${part}`

it('the gallery shows every token, part, mark and view in both schemes, and axe finds nothing in them', async () => {
  const page = await openAtlas(at(galleryOf('tokens')), { readyWithinMs: 60_000 })
  const parts = await page.getByRole('navigation').getByRole('link').allTextContents()
  expect(parts).toEqual(['tokens', 'parts', 'marks', 'views', 'offline'])
  for (const part of parts) {
    await page.goto(at(galleryOf(part)))
    await waitUntilReady(page, 60_000)
    // Views are looked at on their own pages.
    if (part !== 'views') expect(await runAxe(page, { without: WITHOUT }), part).toEqual([])
    await keepScreenshot(page, `gallery-${part}`)
  }
}, 300_000)
