import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { serveDist, type SiteServer } from './serveDist'

const run = promisify(execFile)

/** Parts of the built site that its pages are made of or name; the pages themselves are made anew. */
const KEPT = ['assets', 'cards', 'data', 'v', 'embed', 'offline', 'review', 'favicon.png']

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

/** Puts another day in the place of the data's version, in every file that names it. */
const renameVersion = async (data: string, version: string): Promise<void> => {
  for (const file of await readdir(data, { recursive: true })) {
    if (!file.endsWith('.json')) continue
    const text = await readFile(join(data, file), 'utf8')
    await writeFile(join(data, file), text.replace(/("dataVersion": ?)"[^"]+"/, `$1"${version}"`))
  }
}

/** How the data of a site differ from those of this build. */
export interface ChangedData {
  readonly version: string
  /** Gives the new text of a file below `data/`. */
  readonly edits: Readonly<Record<string, (text: string) => string>>
  /** Further settings of the build. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Makes the English pages anew, by the program that `npm run build` has left, from changed data and for a site that knows its
 * address; and serves them. Nothing of the built site changes.
 */
export const serveRemadeSite = async ({ version, edits, settings }: ChangedData): Promise<SiteServer> => {
  const folder = await siteToMake()
  for (const [file, edit] of Object.entries(edits)) {
    const place = join(folder, 'data', file)
    const before = await readFile(place, 'utf8')
    const after = edit(before)
    if (after === before) throw new Error(`Nothing of ${file} was changed.`)
    await writeFile(place, after)
  }
  await renameVersion(join(folder, 'data'), version)
  const server = await serveDist({ root: folder })
  await makePages(folder, { SITE_URL: server.url, LANGUAGES: 'en', ONE_FILE: 'none', ...settings })
  return {
    url: server.url,
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
