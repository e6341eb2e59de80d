import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import type { BrowserCandidate, BrowserLaunch } from './findBrowser'
import { shippedChromium } from './shippedChromium'

const run = promisify(execFile)

/** The facts that the order of the candidates depends on; a test passes an invented one. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly arch: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  exists: existsSync,
})

const LINUX_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const WINDOWS_APPS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** Where a Chromium, Chrome or Edge that people install themselves can lie, in the order to try. */
export const systemPaths = ({ platform, env }: Machine): string[] => {
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env['HOME'] ?? '/', 'Applications')]
    return MAC_APPS.flatMap((app) => roots.map((root) => `${root}/${app}.app/Contents/MacOS/${app}`))
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? [])
    return WINDOWS_APPS.flatMap((app) => roots.map((root) => [root, ...app].join('\\')))
  }
  const folders = [
    ...new Set([...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin']),
  ]
  return LINUX_COMMANDS.flatMap((command) => folders.map((folder) => `${folder}/${command}`))
}

const at = (executablePath: string): BrowserLaunch => ({ executablePath })

const installWithPlaywright = async (): Promise<BrowserLaunch> => {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 600_000 })
  return at(chromium.executablePath())
}

/**
 * Every way to a Chromium on this machine: what the developer named, what Playwright or `npm ci` brought (the lock file
 * pins it, and a build without windows is quicker than one for people), what people use here, what can be fetched.
 * Nothing is looked up before its turn comes.
 */
export const browserCandidates = (machine: Machine = thisMachine()): BrowserCandidate[] => {
  const candidates: BrowserCandidate[] = []
  const add = (kind: BrowserCandidate['kind'], name: string, locate: BrowserCandidate['locate']) =>
    candidates.push({ kind, name, locate })

  const named = machine.env['CHROME_PATH']
  if (named) add('named', `CHROME_PATH (${named})`, () => at(named))
  const own = chromium.executablePath()
  if (own && machine.exists(own)) add('playwright', `Playwright's own browser (${own})`, () => at(own))
  if (machine.platform === 'linux' && machine.arch === 'x64') {
    add('shipped', 'the Chromium in node_modules', shippedChromium)
  }
  for (const path of systemPaths(machine)) {
    if (machine.exists(path)) add('system', path, () => at(path))
  }
  add('download', 'npx playwright-core install chromium', installWithPlaywright)
  return candidates
}
