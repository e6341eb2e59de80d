import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import requireBuiltSite from '../../support/requireBuiltSite'
import { serveDist } from '../../support/serveDist'
import { type EngineName, engineOfProject, findEngine } from './engines'
import type { FoundBrowser } from './findBrowser'

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
    /** Its browser; null where it is not installed. */
    browser: FoundBrowser | null
  }
}

/** Before the tests in one engine: finds its browser and serves what `npm run build` wrote. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireBuiltSite(project)
  const root = join(project.config.root, 'dist')
  const engine = engineOfProject(project.name)
  const browser = await findEngine(engine)
  if (browser) console.log(`${engine}: ${browser.version}, ${browser.name}`)
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
  return async () => {
    await Promise.all([site.close(), folder.close(), broken.close()])
  }
}
