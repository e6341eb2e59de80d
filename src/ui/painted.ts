/** Limit in ms, for browsers that do not report their first paint, and for frames out of sight, which have none. */
const MOST_MS = 3000

/** Resolves after the first paint. An animation frame is not enough, because its paint may still be pending. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve()
    }).observe({ type: 'paint', buffered: true })
    setTimeout(resolve, MOST_MS)
  })
