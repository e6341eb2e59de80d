import { loadFonts } from './fontsFile'

let coming: Promise<unknown> | undefined

/** Limit in ms, for browsers that do not report their first paint. */
const MOST_MS = 3000

/** An animation frame is not enough, because its paint may still be pending. */
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

/** Preloads the fonts after the first paint; fallback fonts of the same widths are shown until then. */
export const fetchFonts = (): void => {
  coming ??= load().catch(() => undefined)
}

/** Resolves when the fonts have loaded or failed. */
export const fontsLoaded = (): Promise<unknown> => coming ?? Promise.resolve()
