import { folderOf, type Language, LANGUAGES, splitPath } from '../../domain/languages'
import { FOLDERS } from '../hosting/headerRules'

export type ReadText = (path: string) => string

/** Frames for other sites, and released data that only such frames show. */
const NOT_STORED = [FOLDERS.embeds, FOLDERS.versions] as const

const isPageOf =
  (language: Language) =>
  (file: string): boolean => {
    const place = splitPath(file)
    return (
      /(^|\/)index\.html$/.test(file) &&
      place.language === language &&
      !NOT_STORED.some((folder) => place.path.startsWith(folder))
    )
  }

/** The language of a script that holds messages, which is in its built name. */
export const languageOfScript = (file: string): string | undefined =>
  /\.([a-z]{2})-[\w-]+\.js$/.exec(file)?.[1]

const isDataOf =
  (language: Language) =>
  (file: string): boolean => {
    if (!file.startsWith(FOLDERS.data) || !/\.(json|csv|txt)$/.test(file)) return false
    const [, names] = /^data\/names\/([a-z]{2})\.json$/.exec(file) ?? []
    return names === undefined || names === language
  }

const assetsOf = (
  pages: readonly string[],
  files: readonly string[],
  read: ReadText,
): ReadonlySet<string> => {
  const assets = files.filter((file) => file.startsWith(FOLDERS.assets))
  const byName = new Map(assets.map((file) => [file.slice(FOLDERS.assets.length), file]))
  const namedIn = (file: string): string[] =>
    [...read(file).matchAll(/[\w.-]+-[\w-]{8}\.(?:js|css|woff2)/g)].flatMap(
      ([name]) => byName.get(name) ?? [],
    )
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
  return [...pages, ...assets, ...files.filter(isDataOf(language)), 'favicon.svg'].toSorted()
}
