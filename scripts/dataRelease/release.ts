import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CountryFile } from '../../src/data/contract'
import { parseAtlasFile } from '../../src/data/load'
import type { EntityCode } from '../../src/domain/entity'
import { LANGUAGES } from '../../src/domain/languages'
import { versionFolder } from '../../src/domain/sitePaths'
import { writeIn, manifestOf, manifestText } from '../../src/build/siteFiles'
import { type SourceCounts, SOURCE_COUNTS_FILE } from '../../src/build/releaseFormats'
import { readReleases, RELEASES_LIST } from '../../src/build/settings'

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

/** Files of a release, by paths below its folder: all that its embeds need. */
export const RELEASED_FILES: readonly string[] = [
  ...[
    'atlas.json',
    'corridors.json',
    'map.topo.json',
    'outlines.topo.json',
    ...LANGUAGES.filter((language) => language !== 'en').map((language) => `names/${language}.json`),
  ].map((name) => `data/${name}`),
  SOURCE_COUNTS_FILE,
]

const sourceCounts = async (site: string): Promise<SourceCounts> => {
  const read = (file: string) => readFile(join(site, 'data', file), 'utf8')
  const { formatVersion, dataVersion, entities } = parseAtlasFile(await read('atlas.json'))
  const counts = entities.map(async ({ code }): Promise<[EntityCode, number]> => {
    const { sources } = JSON.parse(await read(`countries/${code}.json`)) as CountryFile
    return [code, sources.length]
  })
  return { formatVersion, dataVersion, counts: Object.fromEntries(await Promise.all(counts)) }
}

/** Content of a released file, made from a folder's present data. Rejects where a file is missing. */
export const releasedContent = async (site: string, path: string): Promise<Buffer> =>
  path === SOURCE_COUNTS_FILE
    ? Buffer.from(`${JSON.stringify(await sourceCounts(site))}\n`)
    : readFile(join(site, path))
