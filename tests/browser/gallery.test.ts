import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepScreenshot, openAtlas, runAxe, useBrowser, waitUntilReady } from './support/atlasPage'

useBrowser()

let server: ViteDevServer | undefined
const address = (part: string): string => `${server?.resolvedUrls?.local[0]}tests/gallery/?part=${part}`

/** The gallery is not built: it is what `npm run dev` serves. */
beforeAll(async () => {
  server = await createServer({
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'error',
  })
  await server.listen()
})
afterAll(() => server?.close())

/** Every example is there twice, and brings what it is on a page of its own. */
const WITHOUT = {
  'landmark-unique': 'each example stands there in both schemes',
  'heading-order': 'the heads of a view follow those of its page',
}

it('shows every token, part, mark and view in both schemes, and axe finds nothing in them', async () => {
  const page = await openAtlas(address('tokens'), { readyWithinMs: 60_000 })
  const parts = await page.getByRole('navigation').getByRole('link').allTextContents()
  expect(parts).toEqual(['tokens', 'parts', 'marks', 'views', 'offline'])
  for (const part of parts) {
    await page.goto(address(part))
    await waitUntilReady(page, 60_000)
    expect(await runAxe(page, { without: WITHOUT }), part).toEqual([])
    await keepScreenshot(page, `gallery-${part}`)
  }
}, 300_000)
