import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ENGINE_TITLES, engineOfProject, type EngineName, type Found } from './engines'
import { findBrowser, type FoundBrowser } from './findBrowser'
import { findFirefox } from './firefox'
import { serveDist } from '../../support/serveDist'
import requireBuiltSite from '../../support/requireBuiltSite'
import { findWebKit, type FoundWebKit } from './webkit'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Start page of the built site, served from the root of a host. */
    siteUrl: string
    /** The same site served under `/ngo/atlas/`, and nothing else on that host. */
    folderUrl: string
    /** The host that serves the site with one file broken; see `breakFile`. */
    brokenUrl: string
    /** The engine of the tests' project. */
    engine: EngineName
    /** The Chromium or Firefox that was found, if this is its project. */
    browser: FoundBrowser | null
    /** The WebKit that was found, if this is its project. */
    webkit: FoundWebKit | null
  }
}

/** Firefox gets every browser test, not the journeys alone. */
const isWholeSuite = process.env['ATLAS_FIREFOX'] === 'all'

/** Says what was found. Where it is not there, the tests of its engine are skipped, unless all of them were asked for. */
const tell = <T>(engine: EngineName, result: Found<T>, describe: (found: T) => string): T | null => {
  if ('found' in result) {
    console.log(`${ENGINE_TITLES[engine]}: ${describe(result.found)}`)
    return result.found
  }
  const line = `${ENGINE_TITLES[engine]}: ${result.missing}`
  if (engine === 'firefox' && isWholeSuite) throw new Error(line)
  console.log(`${line}, skipped`)
  return null
}

const nameOf = ({ name, version }: FoundBrowser): string => `${version}, ${name}`

/** Before the tests in one engine: finds its browser and serves what `npm run build` wrote. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireBuiltSite(project)
  const root = join(project.config.root, 'dist')
  const engine = engineOfProject(project.name)
  const browser =
    engine === 'webkit'
      ? null
      : tell(engine, engine === 'firefox' ? await findFirefox() : { found: await findBrowser() }, nameOf)
  const webkit = engine === 'webkit' ? tell(engine, findWebKit(), ({ browser: path }) => path) : null
  const [site, folder, broken] = await Promise.all([
    serveDist({ root }),
    serveDist({ root, base: '/ngo/atlas/' }),
    serveDist({ root, canBreak: true }),
  ])
  project.provide('siteUrl', site.url)
  project.provide('folderUrl', folder.url)
  project.provide('brokenUrl', broken.url)
  project.provide('engine', engine)
  project.provide('browser', browser)
  project.provide('webkit', webkit)
  return async () => {
    await Promise.all([site.close(), folder.close(), broken.close()])
  }
}
