import { LANGUAGES } from '../../domain/languages'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CountryFile } from '../../data/countryContract'
import { parseAtlasFile } from '../../data/load'
import type { EntityCode } from '../../domain/entity'
/** Number of sources per country: all that embeds need of the files of countries. */
export interface SourceCounts {
  readonly formatVersion: number
  readonly dataVersion: string
  readonly counts: Readonly<Record<EntityCode, number>>
}

/** Path of the counts below a release's folder; the present data have the files of countries instead. */
export const SOURCE_COUNTS_FILE = 'data/source-counts.json'

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
