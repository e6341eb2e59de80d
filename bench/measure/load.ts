import type { Browser } from 'playwright-core'
import { openSession, type Profile, type Served, workOf } from '../browser/session'
import { BYTE_KINDS, type ByteKind } from '../siteFiles'
import { sleep } from '../results'
import type { BenchServer } from '../server'

/** One first view: times in ms from the start of the navigation, sizes in bytes. */
export interface Load {
  readonly bytes: Readonly<Record<ByteKind, number>>
  readonly requests: number
  readonly firstPaint: number | null
  /** When the frame with the whole map was done; it is never seen before the first paint. */
  readonly visible: number
  readonly usable: number
  /** The time of long tasks beyond 50 ms each, up to the end of the quiet time. */
  readonly blocking: number
  readonly shift: number
  /** Web fonts that were asked for before the map was there. */
  readonly earlyFonts: number
  /** Time for which the main thread had a processor, up to the end of the quiet time. */
  readonly work: number
  readonly heap: number
  readonly elements: number
}

/** The values read of the page; an expression, since what a compiler adds to functions is not there in the page. */
const READ = `(() => {
const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null
const visible = Math.max(probe.visibleAt, firstPaint ?? 0)
return {
  firstPaint,
  visible,
  usable: probe.usableAt,
  blocking: probe.longTasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
  shift: probe.shifts.reduce((sum, value) => sum + value, 0),
  earlyFonts: performance.getEntriesByType('resource')
    .filter(({ name, startTime }) => name.endsWith('.woff2') && startTime < visible).length,
  elements: document.querySelectorAll('*').length,
}
})()`

/** Opens the page once and waits until it has been quiet for a while after it answers. */
export const measureLoad = async (
  browser: Browser,
  probe: string,
  served: Served & { readonly server: BenchServer },
  profile: Profile,
): Promise<Load> => {
  served.server.reset()
  const session = await openSession(browser, probe, served, profile)
  const { page, cdp, close } = session
  try {
    await sleep(profile.quietMs)
    const read = await page.evaluate<Omit<Load, 'bytes' | 'work' | 'heap' | 'requests'>>(READ)
    const work = await workOf(session)
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    const sent = served.server.sent()
    const bytesOfKind = (kind: ByteKind) =>
      sent.filter((file) => file.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0)
    const bytes = Object.fromEntries(BYTE_KINDS.map((kind) => [kind, bytesOfKind(kind)])) as Load['bytes']
    return { ...read, bytes, work, requests: sent.length, heap: usedSize }
  } finally {
    await close()
  }
}
