import { readdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { headersFile } from './headersFile'
import { manifestOf, manifestText } from './manifest'
import { packFiles } from './packFiles'

const MANIFEST = 'manifest.json'

/** Paths of all files of the site, below its folder. */
export const filesOf = async (site: string): Promise<string[]> =>
  (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))

/**
 * Writes what hosts need besides the site itself, when all else is there: headers for hosts that read them from a file,
 * a manifest of checksums, and packed copies. The copies are not in the manifest: they follow from the files.
 */
export const writeHosting = async (site: string): Promise<void> => {
  await writeFile(join(site, '_headers'), headersFile())
  const files = await filesOf(site)
  await writeFile(join(site, MANIFEST), manifestText(await manifestOf(site, files)))
  await packFiles(site, [...files, MANIFEST])
}
