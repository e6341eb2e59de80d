import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, type Language } from '../domain/languages'
import type { CatalogueName } from '../domain/reviews'
import { memoise } from '../domain/memoise'
import { atlasPaths } from '../data/load'
import { isReadOnly, type SitePage } from '../pages/sitePage'
import { cardPath, oembedPath, rootFrom } from '../domain/sitePaths'
import type { Texts } from '../text/i18n'
import { type BuiltFiles, FRONT_PAGE } from './builtFiles'
import { FRAME_SCRIPT } from './classicEntries'
import { pageDocument, type PageFiles } from './PageDocument'
import { pagesIn } from './pagesIn'
import type { SiteToBuild } from './readSiteData'
import { folderOnHost } from './settings'
import { writeIn } from './siteFiles'
import { oembedsOf } from './oembeds'

const FONTS = 'src/ui/fonts.css'
const OTHERS = 'src/text/otherCatalogues.ts'

const catalogueFile = (built: BuiltFiles, language: Language, name: CatalogueName): string =>
  built.ofModule(language === 'en' ? `src/text/en/${name}.json` : `translations/${language}.po?${name}`).file

const firstCatalogue = (built: BuiltFiles, language: Language): readonly string[] =>
  language === 'en' ? [] : [built.ofModule(OTHERS).file, catalogueFile(built, language, 'first')]

/** The styles of the pages with the map as one text. Throws where they name a file, whose address is another on each page. */
const inlinedStyles = memoise((built: BuiltFiles, site: string): string => {
  const { styles } = built.ofPage(FRONT_PAGE)
  const text = styles.map((file) => readFileSync(join(site, file), 'utf8').trim()).join('\n')
  if (text.includes('url(')) throw new Error('Styles in the head of a page name a file.')
  return text
})

const filesOf = (site: string, built: BuiltFiles, page: SitePage, language: Language): PageFiles => {
  const { module, source, messages = [], isEmbed = false } = page
  const ofAll = { data: [], fonts: built.ofModule(FONTS).file }
  const frame = isEmbed ? built.ofClassic(FRAME_SCRIPT) : undefined
  // The styles of a frame that no module draws come with its script.
  if (frame && isReadOnly(page))
    return { ...ofAll, early: frame.file, file: undefined, imports: [], styles: frame.styles }
  const own = built.ofPage(module)
  // Styles of what is only read follow those of the script.
  if (source !== undefined) return { ...ofAll, ...own, styles: [...own.styles, built.ofReading(source).file] }
  return {
    ...ofAll,
    ...own,
    ...(module === FRONT_PAGE && { inlined: inlinedStyles(built, site), styles: [] }),
    early: frame?.file,
    data: atlasPaths(language),
    imports: [
      ...own.imports,
      ...messages.map((name) => catalogueFile(built, language, name)),
      ...firstCatalogue(built, language),
    ],
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
  const files = filesOf(folder, built, page, texts.locale)
  await writeIn(
    folder,
    path + (page.isForMissing ? '404.html' : 'index.html'),
    pageDocument(page, { texts, siteUrl, root, files }),
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
          for (const [file, text] of page.files?.() ?? [])
            await writeIn(folder, folderOf(language) + file, text)
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
