import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { manifestOf, manifestText } from '../hosting/manifest'
import { versionFolder } from '../../domain/sitePaths'
import { RELEASED_FILES, releasedContent } from './releasedFiles'
import { readReleases, RELEASES_LIST } from './readReleases'
import { writeIn } from '../writeIn'
/** Lists the files of a release with their checksums. */
export const RELEASE_MANIFEST = 'manifest.json'

export const presentVersion = async (site: string): Promise<string> => {
  const atlas = JSON.parse(await readFile(join(site, 'data', 'atlas.json'), 'utf8')) as {
    dataVersion: string
  }
  return atlas.dataVersion
}

/** Releases a folder's present data; resolves to the version. Rejects on a released or older version. */
export const release = async (site: string): Promise<string> => {
  const version = await presentVersion(site)
  const before = readReleases(site)
  const newest = before.at(-1)
  if (newest !== undefined && version <= newest)
    throw new Error(
      `Version ${version} cannot be released: ${newest} is released, and a released version never changes. ` +
        'Write a later day into data/VERSION and run `npm run data` first.',
    )
  const folder = join(site, versionFolder(version))
  for (const path of RELEASED_FILES) await writeIn(folder, path, await releasedContent(site, path))
  await writeFile(join(folder, RELEASE_MANIFEST), manifestText(await manifestOf(folder, RELEASED_FILES)))
  await writeFile(
    join(site, RELEASES_LIST),
    `${JSON.stringify({ versions: [...before, version] }, null, 2)}\n`,
  )
  return version
}
