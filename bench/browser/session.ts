import { fileURLToPath } from 'node:url'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { build } from 'vite'
import { sleep } from '../results'
import type { BenchServer } from '../server'
import { type Place, READY, type Subject, type View } from '../subjects/action'

/** On what a page is measured. */
export interface Profile {
  readonly name: 'fast' | 'slow' | 'phone'
  readonly title: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** Whether its reader has a finger instead of a mouse. */
  readonly hasTouch: boolean
  /** How many times slower the processor is. */
  readonly slowdown: number
  /** Limits of the line; null where there are none. */
  readonly line: {
    readonly latencyMs: number
    readonly downBytesPerSecond: number
    readonly upBytesPerSecond: number
  } | null
  /** How long the page must have been quiet before blocking is added up. */
  readonly quietMs: number
}

const MBIT = 1e6 / 8
const SLOW_LINE = { latencyMs: 150, downBytesPerSecond: 1.6 * MBIT, upBytesPerSecond: 0.75 * MBIT }
const WIDE = { viewport: { width: 1280, height: 900 }, hasTouch: false }
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }
const SLOWED = { slowdown: 4, line: SLOW_LINE, quietMs: 1000 }

export const PROFILES: readonly Profile[] = [
  { name: 'fast', title: 'as the machine is', ...WIDE, slowdown: 1, line: null, quietMs: 500 },
  {
    name: 'slow',
    title: 'processor slowed four times; 1.6 Mbit/s down, 0.75 up, 150 ms',
    ...WIDE,
    ...SLOWED,
  },
  { name: 'phone', title: 'the same with 390 × 844 px and a finger', ...PHONE, ...SLOWED },
]
export const [FAST] = PROFILES as readonly [Profile]

/** A page that is open, with what the measurement needs of its browser. */
export interface Session {
  readonly page: Page
  /** The page, or the frame in which a host shows it. */
  readonly view: View
  readonly cdp: CDPSession
  readonly hasTouch: boolean
  /** Throws where the page reported an error. */
  readonly close: () => Promise<void>
}

/** The site that is measured, as it is served. */
export interface Served {
  readonly subject: Subject
  readonly server: Pick<BenchServer, 'url'>
}

/** The probe as one script without imports. */
export const buildProbe = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('./probe.ts', import.meta.url)),
        formats: ['iife'],
        name: 'benchProbe',
      },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('The probe was not built.')
  return first.output[0].code
}

/** Longest wait for a page on a slow line, or for a control. */
const TIMEOUT_MS = 30_000

/** Opens a page of a subject in a context of its own, without a cache, and waits until map and page are there. */
export const openSession = async (
  browser: Browser,
  probe: string,
  { subject, server }: Served,
  { slowdown, line, viewport, hasTouch }: Profile,
  { path, site }: Place = { path: '' },
): Promise<Session> => {
  const devices = { viewport, hasTouch, isMobile: hasTouch }
  const context = await browser.newContext({ ...devices, locale: 'en-GB', timezoneId: 'UTC' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  page.setDefaultTimeout(TIMEOUT_MS)
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  if (line) {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: line.downBytesPerSecond,
      uploadThroughput: line.upBytesPerSecond,
    })
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const { usable } = subject
  const visible = path === '' ? subject.visible : READY
  await page.addInitScript({
    // The runner of the bench names functions by a helper, which a page does not have.
    content: `globalThis.__name = (named) => named
if (${site !== 'host'} || window !== top) {
window.probeWaitsFor = { visible: () => ${visible}, usable: () => ${usable} };\n${probe}}`,
  })
  await page.goto(server.url + path, { waitUntil: 'commit' })
  const viewOf = () => (site === 'host' ? page.frames()[1] : page)
  const view = await untilUsable(viewOf, `${subject.name} ${path}`, faults)
  return {
    page,
    view,
    cdp,
    hasTouch,
    close: async () => {
      await context.close()
      if (faults.length > 0) throw new Error(`${subject.name} fails: ${faults.join('; ')}`)
    },
  }
}

/** Asks now and then, from outside: a page with a strict policy does not let a script wait for words in it. */
const untilUsable = async (
  viewOf: () => View | undefined,
  name: string,
  faults: readonly string[],
): Promise<View> => {
  const end = Date.now() + TIMEOUT_MS
  for (;;) {
    const view = viewOf()
    const isUsable = 'Boolean(window.probe?.visibleAt && window.probe.usableAt)'
    // A frame of a host has another document at first.
    if (view && (await view.evaluate<boolean>(isUsable).catch(() => false))) return view
    if (Date.now() > end) throw new Error(`${name} is not usable. ${faults.join('; ')}`)
    await sleep(100)
  }
}

/** Opens a page at full speed and slows its processor once it is there: what is measured then is its use. */
export const openForUse = async (
  browser: Browser,
  probe: string,
  served: Served,
  profile: Profile,
  place?: Place,
): Promise<Session> => {
  const session = await openSession(browser, probe, served, { ...profile, slowdown: 1, line: null }, place)
  await session.cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown })
  await session.view.evaluate('probe.rest()')
  return session
}

/** Time in ms for which the main thread has had a processor. */
export const workOf = async ({ cdp }: Session): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN)
}
