import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser, type FoundBrowser } from './findBrowser'
import { serveDist } from './serveDist'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Start page of the built site, served from the root of a host. */
    siteUrl: string
    /** The same site served under `/ngo/atlas/`, and nothing else on that host. */
    folderUrl: string
    /** The host that serves the site with one file broken; see `breakFile`. */
    brokenUrl: string
    /** The browser that was found, ready for `launchOptions`. */
    browser: FoundBrowser
  }
}

/** Before the end-to-end tests: finds a browser and serves what `npm run build` wrote. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(project.config.root, 'dist')
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(
      'The end-to-end tests look at the built site, and dist/index.html is missing: run `npm run build`.',
    )
  }
  const browser = await findBrowser()
  const [site, folder, broken] = await Promise.all([
    serveDist({ root }),
    serveDist({ root, base: '/ngo/atlas/' }),
    serveDist({ root, canBreak: true }),
  ])
  project.provide('siteUrl', site.url)
  project.provide('folderUrl', folder.url)
  project.provide('brokenUrl', broken.url)
  project.provide('browser', browser)
  return async () => {
    await Promise.all([site.close(), folder.close(), broken.close()])
  }
}
