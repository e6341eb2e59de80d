import { once } from 'node:events'
import type { Page } from 'playwright-core'

/** Lets no file of this name through until what this returns is called. */
export const hold = async (page: Page, files: string | RegExp): Promise<() => void> => {
  const stop = new AbortController()
  const stopped = once(stop.signal, 'abort')
  await page.route(files, async (route) => {
    await stopped
    await route.continue()
  })
  return () => stop.abort()
}
