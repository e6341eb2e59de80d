import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { firefox, type LaunchOptions } from 'playwright-core'
import { type Found, firstLineOf } from './engines'
import type { BrowserLaunch, FoundBrowser } from './findBrowser'

/** What Firefox is told at its start, where Chromium takes it with each page. */
export interface FirefoxStart {
  readonly colorScheme: 'light' | 'dark'
  readonly reducedMotion: boolean
  readonly forcedColors: boolean
  readonly moreContrast: boolean
  readonly javaScript: boolean
  readonly touch: boolean
}

/** Preferences that stand for what a reader has set; kinds of pointer are bits: coarse 1, fine 2, hovering 4. */
const preferences = (start: FirefoxStart): Record<string, number | boolean> => {
  const pointer = start.touch ? 1 : 2 + 4
  return {
    'layout.css.prefers-color-scheme.content-override': start.colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': start.reducedMotion ? 1 : 0,
    'browser.display.document_color_use': start.forcedColors ? 2 : 1,
    // What Firefox takes from a system with black on white: such a reader wants more contrast.
    'ui.useAccessibilityTheme': start.moreContrast ? 1 : 0,
    'javascript.enabled': start.javaScript,
    'dom.w3c_touch_events.enabled': start.touch ? 1 : 0,
    'ui.primaryPointerCapabilities': pointer,
    'ui.allPointerCapabilities': pointer,
    // A window of 360 pixels has all of them for the page, as on a phone.
    'ui.useOverlayScrollbars': 1,
    // Playwright waits for a load when it goes back, and a page that Firefox kept is not loaded again.
    'browser.sessionhistory.max_total_viewers': 0,
    // A "/" that the page leaves alone would open Firefox's own search, which takes the keys that follow.
    'accessibility.typeaheadfind.manual': false,
    // A headless browser has no one to ask whether a test may read what the page copied.
    'dom.events.testing.asyncClipboard': true,
    // A frame of another site in the process of its host: no pointer that is driven reaches one of its own.
    'fission.autostart': false,
  }
}

/** Playwright's options for a Firefox of the system, which it drives by WebDriver BiDi. */
export const firefoxOptions = (
  { executablePath, args = [], env = {} }: BrowserLaunch,
  start: FirefoxStart,
  downloadsPath?: string,
): LaunchOptions => ({
  executablePath,
  channel: 'moz-firefox',
  args: [...args],
  env: { ...(process.env as Record<string, string>), ...env },
  firefoxUserPrefs: preferences(start),
  timeout: 60_000,
  ...(downloadsPath === undefined ? {} : { downloadsPath }),
})

const COMMANDS = ['firefox-esr', 'firefox']

/** Where a Firefox of the system can lie, in the order to try. `FIREFOX_PATH` names another. */
export const firefoxPaths = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string[] => {
  const named = env['FIREFOX_PATH']
  if (named) return [named]
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox']
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => env[name] ?? [])
    return roots.map((root) => [root, 'Mozilla Firefox', 'firefox.exe'].join('\\'))
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
}

const PLAIN: FirefoxStart = {
  colorScheme: 'light',
  reducedMotion: true,
  forcedColors: false,
  moreContrast: false,
  javaScript: true,
  touch: false,
}

/** A Firefox of this machine that starts and lays out a page. Nothing is fetched: where there is none, it says so. */
export const findFirefox = async (): Promise<Found<FoundBrowser>> => {
  const executablePath = firefoxPaths(process.platform, process.env).find((path) => existsSync(path))
  if (executablePath === undefined) return { missing: 'not installed' }
  try {
    const browser = await firefox.launch(firefoxOptions({ executablePath }, PLAIN))
    try {
      const page = await browser.newPage()
      await page.setContent('<p style="width: 7px">a</p>')
      const width = await page.evaluate(() => document.querySelector('p')?.getBoundingClientRect().width)
      if (width !== 7) throw new Error('it started but did not lay out a page')
      return { found: { name: executablePath, version: browser.version(), executablePath } }
    } finally {
      await browser.close()
    }
  } catch (error) {
    return { missing: `${executablePath} does not do: ${firstLineOf(error)}` }
  }
}
