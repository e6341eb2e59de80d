import type { BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, inject } from 'vitest'
import { startedBrowser } from './engines'
import { watchForProblems } from './problems'
import { slowed } from './slowed'

export { breakFile } from '../../support/faults'
export { keepScreenshot } from './keepScreenshot'
export { look } from './look'
export { legendCounts, mapClasses } from './readPage'
export { runAxe } from './runAxe'
export { saved } from './saved'
export { showState } from './showState'

/** How a reader comes to the page. */
export interface OpenOptions {
  /** 1280 where not given. */
  readonly width?: number
  /** 800 where not given. */
  readonly height?: number
  readonly javaScript?: boolean
  readonly colorScheme?: 'light' | 'dark'
  /** A finger on a phone or tablet instead of a mouse. */
  readonly touch?: boolean
  /** On where not given, so that nothing is read half-way through a transition. */
  readonly reducedMotion?: boolean
  /** Off for a page that cannot become ready, since what it needs is broken. */
  readonly waitForReady?: boolean
  /** How long the page may take; 20 seconds where not given. */
  readonly readyWithinMs?: number
  /** Origins that the page may ask besides its own: the atlas in a frame of another site. */
  readonly alsoFrom?: readonly string[]
  /** Problems the test brings about itself, each as a pattern for its line; all others still fail the test. */
  readonly expectedProblems?: readonly RegExp[]
  /** Anything else of a browser context, such as `{ forcedColors: 'active' }` or `{ bypassCSP: true }`. */
  readonly context?: BrowserContextOptions
}

interface Opened {
  readonly context: BrowserContext
  readonly page: Page
  /** Origins that the page may ask. */
  readonly origins: string[]
  readonly expected: RegExp[]
  readonly problems: () => Promise<readonly string[]>
}

let isInUse = false
let opened: Opened[] = []

/** Closes what the test opened and returns the problems its pages had. */
const closeOpened = async (): Promise<string[]> => {
  const contexts = opened
  opened = []
  const problems: string[] = []
  for (const { context, problems: found } of contexts) {
    problems.push(...(await found()))
    await context.close()
  }
  return problems
}

/**
 * A browser for the tests of a file, which may serve the next file too; call it once at the file's top. After each test the pages it opened
 * are closed, and the test fails if one of them had an error, a warning or a request to another origin.
 */
export const useBrowser = (): void => {
  isInUse = true
  beforeEach(({ skip }) => skip(inject('browser') === null, `${inject('engine')} is not installed`))
  afterEach(async () => {
    expect(await closeOpened(), 'problems on the pages of this test').toEqual([])
  })
}

const contextOptions = (options: OpenOptions): BrowserContextOptions => ({
  viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
  javaScriptEnabled: options.javaScript ?? true,
  colorScheme: options.colorScheme ?? 'light',
  hasTouch: options.touch ?? false,
  // Firefox knows no such thing.
  ...(inject('engine') !== 'firefox' && { isMobile: options.touch ?? false }),
  reducedMotion: (options.reducedMotion ?? true) ? 'reduce' : 'no-preference',
  locale: 'en-GB',
  timezoneId: 'UTC',
  ...options.context,
})

/**
 * Waits until the fonts of a page or frame have loaded, which changes widths a little. A page names its stylesheet of fonts for readers
 * without scripts, and its script adds what is in it once all has loaded; a page without fonts has none.
 */
export const waitForFonts = async (of: Page | Frame, timeoutMs = 20_000): Promise<void> => {
  await of.waitForFunction(
    () => {
      // The fallback fonts are in the styles of the page.
      const ours = [...document.fonts].filter(({ family }) => family.includes('Atlas Sans'))
      if (ours.length > 0)
        return document.fonts.status === 'loaded' && ours.some(({ status }) => status === 'loaded')
      const isNamed = [...document.querySelectorAll('noscript')].some((note) =>
        note.textContent?.includes('/fonts-'),
      )
      const sheet = [...document.styleSheets].find(({ href }) => href?.includes('/fonts-'))
      return !isNamed || sheet?.cssRules.length === 0
    },
    undefined,
    { timeout: timeoutMs },
  )
}

/** Waits until the page shows the state of its link. Needed again after a navigation or reload in a test. */
export const waitUntilReady = async (page: Page, timeoutMs = 20_000): Promise<void> => {
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: timeoutMs })
  await waitForFonts(page, timeoutMs)
}

/** Leads an open page to another address, given as for `openAtlas`, and waits until it is ready. */
export const goTo = async (page: Page, path: string, readyWithinMs?: number): Promise<void> => {
  await page.goto(new URL(path, inject('siteUrl')).href)
  await waitUntilReady(page, readyWithinMs)
}

/** Loads the page anew and waits until it is ready. */
export const reload = async (page: Page): Promise<void> => {
  await page.reload()
  await waitUntilReady(page)
}

/** A context of its own, with one page that shows nothing yet. */
const openContext = async (options: OpenOptions): Promise<Opened> => {
  if (!isInUse) throw new Error('Call useBrowser() at the top of the test file.')
  const context = await (await startedBrowser()).newContext(contextOptions(options))
  const [origins, expected]: [string[], RegExp[]] = [[], []]
  const problems = watchForProblems(context, origins, expected)
  return { context, page: await slowed(await context.newPage()), origins, expected, problems }
}

const addressOf = (path: string): URL => new URL(path.replace(/^\/+/, ''), inject('siteUrl'))

/** Leads the page of a context to an address, and waits until it is ready. */
const lead = async (
  { page, origins, expected, problems }: Opened,
  path: string,
  options: OpenOptions,
): Promise<Page> => {
  const address = addressOf(path)
  origins.splice(0, Infinity, address.origin, ...(options.alsoFrom ?? []))
  expected.splice(0, Infinity, ...(options.expectedProblems ?? []))
  const { readyWithinMs } = options
  const response = await page.goto(
    address.href,
    readyWithinMs === undefined ? {} : { timeout: readyWithinMs },
  )
  if (response && !response.ok() && !options.expectedProblems) {
    throw new Error(`${address.href} was answered with ${response.status()}`)
  }
  if (options.javaScript === false || options.waitForReady === false) return page
  await waitUntilReady(page, readyWithinMs).catch(async (cause: unknown) => {
    const lines = await problems()
    throw new Error([`${address.href} did not become ready (html[data-ready])`, ...lines].join('\n  - '), {
      cause,
    })
  })
  return page
}

/**
 * Opens a page of the built site in a context of its own: a path such as `theme/plans/?region=see`, or a
 * whole address made from `inject('folderUrl')` or `breakFile(inject('brokenUrl'), …)`. Waits until the
 * page is ready, when JavaScript is on.
 */
export const openAtlas = async (path = '', options: OpenOptions = {}): Promise<Page> => {
  const one = await openContext(options)
  opened.push(one)
  return lead(one, path, options)
}

/** What a test may choose for a page that it shares; the rest belongs to its context. */
export type SharedOptions = Pick<
  OpenOptions,
  'width' | 'height' | 'colorScheme' | 'waitForReady' | 'readyWithinMs' | 'alsoFrom' | 'expectedProblems'
>

/**
 * Takes back what a test did to a page that the next one shares, all but its clock and its scripts, and leaves it blank: so nothing of the
 * page before asks for more, and an address that differs in its hash alone is loaded anew.
 */
const reset = async ({ context, page }: Opened, options: OpenOptions): Promise<void> => {
  for (const other of context.pages()) if (other !== page) await other.close()
  await page.goto('about:blank')
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  for (const event of ['request', 'response', 'dialog', 'pageerror', 'console'] as const)
    page.removeAllListeners(event)
  await page.mouse.move(0, 0)
  const { viewport, colorScheme, reducedMotion } = contextOptions(options)
  if (viewport) await page.setViewportSize(viewport)
  await page.emulateMedia({
    media: null,
    ...(colorScheme !== undefined && { colorScheme }),
    ...(reducedMotion !== undefined && { reducedMotion }),
  })
}

/**
 * One page for all tests of a file or a `describe`, which call what this returns as they would `openAtlas`, in about half its time: the
 * page is opened at the first call, and led anew to the address of each, in the window and the colours that the call names. A test that
 * fakes the clock or adds a script to the page opens a page of its own.
 */
export const usePage = (
  shared: OpenOptions = {},
): ((path?: string, own?: SharedOptions) => Promise<Page>) => {
  let kept: Opened | undefined
  afterEach(async () => {
    // What the page still says of a problem that its test expects must not come in the next one.
    if (kept && kept.expected.length > 0) await kept.page.goto('about:blank')
    expect(await kept?.problems(), 'problems on the page of this test').toEqual(kept && [])
  })
  afterAll(async () => {
    await kept?.context.close()
    kept = undefined
  })
  return async (path = '', own = {}) => {
    const options = { ...shared, ...own }
    kept ??= await openContext(options)
    await reset(kept, options)
    return lead(kept, path, options)
  }
}
