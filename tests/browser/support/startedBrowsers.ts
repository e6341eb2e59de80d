import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, firefox } from 'playwright-core'
import { inject } from 'vitest'
import { launchOptions } from './findBrowser'
import { firefoxOptions, type FirefoxStart } from './firefox'

const started = new Map<string, Promise<Browser>>()
let folder: Promise<string> | undefined

/** Where Firefox puts what a page saves. Playwright hears of no file that a script made there. */
export const downloadsFolder = (): Promise<string> => (folder ??= mkdtemp(join(tmpdir(), 'atlas-downloads-')))

const startOf = (options: BrowserContextOptions): FirefoxStart => ({
  colorScheme: options.colorScheme === 'dark' ? 'dark' : 'light',
  reducedMotion: options.reducedMotion === 'reduce',
  forcedColors: options.forcedColors === 'active',
  moreContrast: options.contrast === 'more',
  javaScript: options.javaScriptEnabled ?? true,
  touch: options.hasTouch ?? false,
})

const start = async (options: FirefoxStart): Promise<Browser> => {
  const found = inject('browser')
  if (!found) throw new Error(`No browser for the engine ${inject('engine')}.`)
  return inject('engine') === 'firefox'
    ? firefox.launch(firefoxOptions(found, options, await downloadsFolder()))
    : chromium.launch(launchOptions(found))
}

/**
 * A running browser in which a context with these options can be opened. One Chromium does for all of them; Firefox takes
 * scheme, motion, scripts and fingers at its start, so there is one for each set that a test file asks for.
 */
export const browserFor = (options: BrowserContextOptions): Promise<Browser> => {
  const wanted = startOf(options)
  const key = inject('engine') === 'firefox' ? JSON.stringify(wanted) : ''
  const browser = started.get(key) ?? start(wanted)
  started.set(key, browser)
  return browser
}

/** Closes all of them, and removes what they saved. */
export const closeBrowsers = async (): Promise<void> => {
  const browsers = await Promise.allSettled(started.values())
  started.clear()
  await Promise.all(browsers.map((browser) => browser.status === 'fulfilled' && browser.value.close()))
  if (folder) await rm(await folder, { recursive: true, force: true })
  folder = undefined
}
