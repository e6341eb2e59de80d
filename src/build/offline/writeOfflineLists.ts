import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Language } from '../../domain/languages'
import { listPath, type OfflineList } from '../../export/offline/stored'
import { type ManifestEntry, manifestOf } from '../hosting/manifest'
import { filesOf } from '../hosting/writeHosting'
import { offlineFiles } from './offlineFiles'

/** Long enough that two versions never match by chance, short enough to be read aloud. */
const VERSION_SIGNS = 12

/** The version is a hash of the files alone, so that two builds of one site have the same. */
const listOf = (language: Language, dataVersion: string, files: readonly ManifestEntry[]): OfflineList => {
  const lines = files.map(({ path, sha256 }) => `${sha256} ${path}\n`).join('')
  return {
    language,
    version: createHash('sha256').update(lines).digest('hex').slice(0, VERSION_SIGNS),
    dataVersion,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files,
  }
}

const listText = ({ files, ...about }: OfflineList): string =>
  JSON.stringify({ ...about, files: '' }).replace(
    '"files":""',
    () => `"files":[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]`,
  ) + '\n'

/** Writes each language's list of files for offline use; runs after the pages. */
export const writeOfflineLists = async (site: string, languages: readonly Language[]): Promise<void> => {
  const files = await filesOf(site)
  const texts = new Map<string, string>()
  const read = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(join(site, file), 'utf8')
    // Pages are read once; scripts and styles are read for every language.
    if (!file.endsWith('.html')) texts.set(file, text)
    return text
  }
  const { dataVersion } = JSON.parse(read('data/atlas.json')) as { dataVersion: string }
  for (const language of languages) {
    const { files: listed } = await manifestOf(site, offlineFiles(language, files, read))
    const place = join(site, listPath(language))
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, listText(listOf(language, dataVersion, listed)))
  }
}
