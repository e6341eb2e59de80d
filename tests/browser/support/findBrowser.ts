import { chromium, type LaunchOptions } from 'playwright-core'
import { browserCandidates } from './browserCandidates'

/** How to start one browser. Plain, so that it can be handed from the global set-up to the tests. */
export interface BrowserLaunch {
  readonly executablePath: string
  /** Beyond the arguments that every browser gets. */
  readonly args?: readonly string[]
  /** Beyond the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
}

/** The kinds of place a browser can come from, as `ATLAS_BROWSER_SKIP` names them. */
export type BrowserKind = 'named' | 'playwright' | 'shipped' | 'system' | 'download'

/** One way to a browser. `locate` may fetch or unpack, and throws where there is none. */
export interface BrowserCandidate {
  readonly kind: BrowserKind
  readonly name: string
  readonly locate: () => BrowserLaunch | Promise<BrowserLaunch>
}

/** A browser that was started and answered. */
export interface FoundBrowser extends BrowserLaunch {
  readonly name: string
  readonly version: string
}

/** The first line of what went wrong. */
const firstLineOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').find((line) => line.trim() !== '') ??
  ''

// The sandbox needs rights that root and most containers lack; the tests open our own pages only. The rest
// keeps a browser on a closed network from calling home.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Playwright's options for a browser. */
export const launchOptions = ({ executablePath, args = [], env = {} }: BrowserLaunch): LaunchOptions => ({
  executablePath,
  args: [...ARGS, ...args],
  env: { ...(process.env as Record<string, string>), ...env },
  timeout: 60_000,
})

/** Starts the browser and lets it lay out a page. Returns its version; throws where it fails or is too old. */
const tryBrowser = async (launch: BrowserLaunch): Promise<string> => {
  const browser = await chromium.launch(launchOptions(launch))
  try {
    const page = await browser.newPage()
    await page.setContent('<p style="width: 7px">a</p>')
    const answer = await page.evaluate(() => ({
      width: document.querySelector('p')?.getBoundingClientRect().width,
      hasPopover: 'popover' in HTMLElement.prototype,
    }))
    if (answer.width !== 7) throw new Error('it started but did not lay out a page')
    if (!answer.hasPopover) throw new Error(`version ${browser.version()} is too old for the atlas`)
    return browser.version()
  } finally {
    await browser.close()
  }
}

/** The kinds to pass over, from `ATLAS_BROWSER_SKIP=playwright,shipped`. */
export const skippedKinds = (list: string | undefined): string[] =>
  (list ?? '').split(/[\s,]+/).filter(Boolean)

/**
 * The first candidate that really starts. Throws a message that lists what was tried, with the reason each
 * did not do.
 */
export const findBrowser = async ({
  candidates = browserCandidates(),
  skip = skippedKinds(process.env['ATLAS_BROWSER_SKIP']),
  attempt = tryBrowser,
}: {
  readonly candidates?: readonly BrowserCandidate[]
  readonly skip?: readonly string[]
  readonly attempt?: (launch: BrowserLaunch) => Promise<string>
} = {}): Promise<FoundBrowser> => {
  const tried: string[] = []
  for (const { kind, name, locate } of candidates) {
    if (skip.includes(kind)) {
      tried.push(`${name}: skipped`)
      continue
    }
    try {
      const launch = await locate()
      return { name, version: await attempt(launch), ...launch }
    } catch (error) {
      tried.push(`${name}: ${firstLineOf(error)}`)
    }
  }
  throw new Error(
    [
      'No browser for the browser tests. Tried:',
      ...tried.map((line) => `  - ${line}`),
      'Install Chromium, Chrome or Edge, or name one: CHROME_PATH=/path/to/chrome npm test',
    ].join('\n'),
  )
}
