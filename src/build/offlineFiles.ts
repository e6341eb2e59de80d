import { type Language, folderOf, LANGUAGES, splitPath } from '../domain/languages'
import { countryMapPath } from '../pages/compare/countryMap'
import { FOLDERS } from './headerRules'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type OfflineList, listPath } from '../pages/offline/stored'
import { filesOf, writeIn, type ManifestEntry, manifestOf } from './siteFiles'

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
    const listed = await manifestOf(site, offlineFiles(language, files, read))
    await writeIn(site, listPath(language), listText(listOf(language, dataVersion, listed)))
  }
}

const COUNTRY_MAP = new RegExp(`^${countryMapPath('\\w+')}$`)

type ReadText = (path: string) => string

const isPageOf =
  (language: Language) =>
  (file: string): boolean => {
    const place = splitPath(file)
    return (
      /(^|\/)index\.html$/.test(file) && place.language === language && !place.path.startsWith(FOLDERS.embeds)
    )
  }

/** The language of a script that holds messages, which is in its built name. */
const languageOfScript = (file: string): string | undefined => /\.([a-z]{2})-[\w-]+\.js$/.exec(file)?.[1]

const isDataOf =
  (language: Language) =>
  (file: string): boolean => {
    const place = splitPath(file)
    if (place.language === language && COUNTRY_MAP.test(place.path)) return true
    if (!file.startsWith(FOLDERS.data) || !/\.(json|csv|txt)$/.test(file)) return false
    const [, own] = /^data\/(?:names|translations)\/([a-z]{2})\.json$/.exec(file) ?? []
    return own === undefined || own === language
  }

const assetsOf = (
  pages: readonly string[],
  files: readonly string[],
  read: ReadText,
): ReadonlySet<string> => {
  const assets = files.filter((file) => file.startsWith(FOLDERS.assets))
  const byName = new Map(assets.map((file) => [file.slice(FOLDERS.assets.length), file]))
  // A page names them by their folder, which is found much faster in long pages.
  const namedIn = (file: string): string[] =>
    [
      ...read(file).matchAll(
        file.endsWith('.html') ? /assets\/[\w.-]+/g : /[\w.-]+-[\w-]{8}\.(?:js|css|woff2)/g,
      ),
    ].flatMap(([name]) => byName.get(name.replace(FOLDERS.assets, '')) ?? [])
  const found = new Set<string>()
  const waiting = pages.flatMap(namedIn)
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue
    found.add(file)
    if (/\.(js|css)$/.test(file)) waiting.push(...namedIn(file))
  }
  return found
}

/** Paths of the files stored for a language: pages, their assets and data; no cards, archives, embeds. */
export const offlineFiles = (language: Language, files: readonly string[], read: ReadText): string[] => {
  const pages = files.filter(isPageOf(language))
  if (!pages.includes(`${folderOf(language)}index.html`))
    throw new Error(`There are no pages in ${language}.`)
  const ofOthers = (file: string) => {
    const own = languageOfScript(file)
    return own !== undefined && own !== language && LANGUAGES.some((other) => other === own)
  }
  const assets = [...assetsOf(pages, files, read)].filter((file) => !ofOthers(file))
  return [...pages, ...assets, ...files.filter(isDataOf(language)), 'favicon.png'].toSorted()
}
