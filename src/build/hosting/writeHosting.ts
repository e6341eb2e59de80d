import { readdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { headersFile } from './headersFile'
import { manifestOf, manifestText } from './manifest'

const MANIFEST = 'manifest.json'

/** Paths of the site's files below its folder, without compressed copies. */
export const filesOf = async (site: string): Promise<string[]> =>
  (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !/\.(br|gz)$/.test(file))

/** Writes `_headers` and the manifest of checksums; runs last. Resolves to the number of files in it. */
export const writeHosting = async (site: string): Promise<number> => {
  await writeFile(join(site, '_headers'), headersFile())
  const files = (await filesOf(site)).filter((file) => file !== MANIFEST)
  await writeFile(join(site, MANIFEST), manifestText(await manifestOf(site, files)))
  return files.length
}
