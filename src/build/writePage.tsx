import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { folderOf, type Language } from '../domain/languages'
import { scriptOfFile } from '../data/inlined'
import { atlasPaths } from '../data/load'
import { LOOKS_SCRIPT } from '../pages/embed/embedFiles'
import { isReadOnly, type SitePage } from '../pages/sitePage'
import { cardPath, oembedPath, rootFrom } from '../domain/sitePaths'
import type { Texts, Catalogue } from '../text/i18n'
import { MESSAGES_FILE } from './standIns'
import type { BuiltFiles } from './builtFiles'
import { pageDocument, type PageFiles } from './PageDocument'
import { pagesIn } from './pagesIn'
import type { SiteToBuild } from './siteToBuild'
import { folderOnHost } from './settings'
import { writeIn } from './siteFiles'
import { oembedsOf } from './oembeds'

/** A message's id or its beginning, with the start of an expression in a template. */
const NAMES = /["'`](\w+\.[\w.=>-]*)(\$\{)?/g

/** Of these messages, those whose ids, or beginnings of ids, a built script contains, among others of their form. */
export const usedMessages = (script: string, messages: Catalogue): Catalogue => {
  const whole = new Set<string>()
  const beginnings = new Set<string>()
  for (const [, name = '', isOpen] of script.matchAll(NAMES))
    (isOpen || name.endsWith('.') ? beginnings : whole).add(name)
  return Object.fromEntries(
    Object.entries(messages).filter(
      ([id]) => whole.has(id) || [...beginnings].some((beginning) => id.startsWith(beginning)),
    ),
  )
}

const FONTS = 'src/ui/fonts.css'

/** Resolves to the script's path below the site's folder; the same file is the same script on every page. */
const writeFileScript = async (site: string, file: string, text: string): Promise<string> => {
  const script = scriptOfFile(file, text)
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8)
  const path = `assets/${basename(file, '.json')}-${hash}.js`
  await writeFile(join(site, path), script)
  return path
}

const firstCatalogue = (built: BuiltFiles, language: Language): readonly string[] =>
  language === 'en'
    ? []
    : ['src/text/otherCatalogues.ts', `src/text/${language}/first.json`].map(
        (source) => built.ofModule(source).file,
      )

const withMessages = (site: string, built: BuiltFiles, page: SitePage): SitePage => {
  const { messages, classicScript, laterCode = [], inlined = [] } = page
  if (messages === undefined || classicScript === undefined) return page
  const scripts = [classicScript, ...new Map(laterCode).values()].map((name) =>
    readFileSync(join(site, built.ofClassic(name).file), 'utf8'),
  )
  const used = JSON.stringify(usedMessages(scripts.join('\n'), messages))
  return { ...page, inlined: new Map([...inlined, [MESSAGES_FILE, used]]) }
}

const filesOf = async (
  site: string,
  built: BuiltFiles,
  page: SitePage,
  language: Language,
): Promise<PageFiles> => {
  const { module, classicScript, laterCode = [], later = [], shared = [] } = page
  const fonts = built.ofModule(FONTS).file
  const lazyFiles = await Promise.all(
    [...later].map(async ([file, text]) => [file, await writeFileScript(site, file, text)] as const),
  )
  const data = await Promise.all([...shared].map(([file, text]) => writeFileScript(site, file, text)))
  const code = [...laterCode].map(([name, script]) => [name, built.ofClassic(script).file] as const)
  const ofAll = { data, fonts, later: new Map([...code, ...lazyFiles]) }
  if (classicScript !== undefined)
    return { ...ofAll, ...built.ofClassic(classicScript), early: built.ofClassic(LOOKS_SCRIPT).file }
  const own = built.ofPage(module)
  // Styles of what is only read follow those of the script.
  if (isReadOnly(page)) return { ...ofAll, ...own, styles: [...new Set([...own.styles, ...built.reading])] }
  return {
    ...ofAll,
    ...own,
    data: atlasPaths(language),
    imports: [...own.imports, ...firstCatalogue(built, language)],
  }
}

/** Writes a page into the site. `texts` are those of every page of its language. */
export const writePage = async (
  { folder, built, siteUrl }: SiteToBuild,
  page: SitePage,
  texts: Texts,
): Promise<void> => {
  const path = folderOf(texts.locale) + page.path
  const root = page.isForMissing ? folderOnHost(siteUrl) : rootFrom(path)
  const files = await filesOf(folder, built, page, texts.locale)
  await writeIn(
    folder,
    path + (page.isForMissing ? '404.html' : 'index.html'),
    pageDocument(withMessages(folder, built, page), { texts, siteUrl, root, files }),
  )
}

/** Pages that a thread writes one after the other; languages share geometry. */
export interface PagesToWrite {
  readonly paths: readonly string[]
  readonly languages: readonly Language[]
}

/** Makes a function that writes pages and their oEmbed answers. */
export const createPageWriter = async (
  site: SiteToBuild,
): Promise<(pages: PagesToWrite) => Promise<void>> => {
  const { folder, languages, dataIn } = site
  const writers = new Map(
    await Promise.all(
      languages.map(async (language) => {
        const data = await dataIn(language)
        const texts = data.texts
        const pages = new Map(pagesIn(data).map((page) => [page.path, page]))
        const cardOf = (path: string): string | undefined => {
          const card = cardPath(language, path)
          return existsSync(join(folder, card)) ? card : undefined
        }
        const oembeds = oembedsOf(data, [...pages.values()], cardOf)
        const write = async (path: string) => {
          const page = pages.get(path)
          if (!page) throw new Error(`There is no page ${path} in ${language}.`)
          const answer = oembeds.get(path)
          const oembed = answer && oembedPath(language, path)
          if (oembed) await writeIn(folder, oembed, `${JSON.stringify(answer)}\n`)
          await writePage(site, { ...page, head: { ...page.head, card: cardOf(path), oembed } }, texts)
        }
        return [language, write] as const
      }),
    ),
  )
  // Files are written while the next page is rendered.
  return async ({ paths, languages: wanted }) => {
    await Promise.all(paths.flatMap((path) => wanted.map((language) => writers.get(language)?.(path))))
  }
}
