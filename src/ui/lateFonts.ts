import { loadFonts } from './fontsFile'

let coming: Promise<unknown> | undefined

/** A browser that does not tell of its first paint has painted by then. */
const MOST_MS = 3000

/** Resolves when the browser says that content is on the screen; a frame that is only drawn may still be on its way. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve()
    }).observe({ type: 'paint', buffered: true })
    setTimeout(resolve, MOST_MS)
  })

const load = async (): Promise<void> => {
  await painted()
  await loadFonts()
}

/**
 * Fetches the atlas's own letters once the page has been painted, so that they hold up neither words nor map. Without them it
 * stays in those that the reader has, which are as wide.
 */
export const fetchFonts = (): void => {
  coming ??= load().catch(() => undefined)
}

/** Resolves when the letters are here, or known not to come. */
export const fontsLoaded = (): Promise<unknown> => coming ?? Promise.resolve()
