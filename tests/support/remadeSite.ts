import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { serveDist, type SiteServer } from './serveDist'

const run = promisify(execFile)

/** Parts of the built site that its pages are made of or name; the pages themselves are made anew. */
const KEPT = ['assets', 'cards', 'data', 'embed', 'offline', 'favicon.png']

const isKept = (path: string): boolean =>
  path === '' || (KEPT.includes(path.split(sep)[0] ?? '') && !/\.(br|gz)$/.test(path))

/** A copy of the built site without its pages, in a folder of its own. */
export const siteToMake = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-remade-'))
  await cp('dist', folder, { recursive: true, filter: (source) => isKept(relative('dist', source)) })
  return folder
}

/** Makes the downloads and pages of a site by the program that `npm run build` has left; `settings` go to the environment of the build. */
export const makePages = async (
  folder: string,
  settings: Readonly<Record<string, string | undefined>>,
): Promise<void> => {
  const env = { ...process.env, ...settings }
  await run(process.execPath, ['.prerender/program.js', folder, 'downloads', 'pages'], { env })
}

/**
 * Makes the English pages anew, by the program that `npm run build` has left, for a site that knows its address, with
 * further settings of the build; and serves them. Nothing of the built site changes.
 */
export const serveRemadeSite = async (settings: Readonly<Record<string, string>>): Promise<SiteServer> => {
  const folder = await siteToMake()
  const server = await serveDist({ root: folder })
  await makePages(folder, { SITE_URL: server.url, LANGUAGES: 'en', ...settings })
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
