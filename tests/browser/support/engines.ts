import { existsSync } from 'node:fs'
import { type Browser, chromium, firefox, webkit } from 'playwright-core'
import { inject } from 'vitest'
import { findBrowser, type FoundBrowser, launchOptions } from './findBrowser'

/** The engines in which the atlas is tested; Firefox and WebKit are the names of projects in `vite.config.ts`, too. */
export type EngineName = 'chromium' | 'firefox' | 'webkit'

const PLAYWRIGHTS = { firefox, webkit }

/** The engine of a test project; the one of all browser tests is Chromium. */
export const engineOfProject = (project: string): EngineName =>
  project === 'firefox' || project === 'webkit' ? project : 'chromium'

/**
 * The browser for an engine: any Chromium that starts, else Playwright's own build, which `PLAYWRIGHT_BROWSERS_PATH` may
 * say the folder of. Without that the tests of the engine are skipped; on CI they fail, since a job there installs it.
 */
export const findEngine = async (
  engine: EngineName,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<FoundBrowser | null> => {
  if (engine === 'chromium') return findBrowser()
  const executablePath = PLAYWRIGHTS[engine].executablePath()
  if (existsSync(executablePath)) return { name: executablePath, version: "Playwright's own", executablePath }
  const line = `not installed: npx playwright-core install ${engine}`
  if (env['CI']) throw new Error(`${engine} is ${line}`)
  console.log(`${engine}: ${line}, skipped`)
  return null
}

const start = (): Promise<Browser> => {
  const [engine, found] = [inject('engine'), inject('browser')]
  if (!found) throw new Error(`No browser for the engine ${engine}.`)
  return engine === 'chromium' ? chromium.launch(launchOptions(found)) : PLAYWRIGHTS[engine].launch()
}

let started: Promise<Browser> | undefined

/** The running browser of this worker, which serves all files that it runs. */
export const startedBrowser = (): Promise<Browser> => (started ??= start())
