import { pageForMissing } from '../pages/MissingPage'
import { folderOf, type Language, splitPath } from '../domain/languages'
import { isReadOnly, type SiteData, type SitePage } from '../pages/sitePage'
import { rootFrom } from '../domain/sitePaths'
import { CLASSIC_ENTRIES, FRAME_SCRIPT } from './classicEntries'
import { pageDocument } from './PageDocument'
import { pagesIn } from './pagesIn'
import { readSiteData } from './readSiteData'

/** Downloads have no size in development: only the build writes them. */
const withoutSizes = (data: SiteData): SiteData => ({
  ...data,
  published: { ...data.published, sizeOf: () => 0 },
  english: () => withoutSizes(data.english()),
})

const sites = await readSiteData('public', null)
const pagesByLanguage = new Map<Language, { data: SiteData; pages: readonly SitePage[] }>()

const pagesOf = (language: Language) => {
  const known = pagesByLanguage.get(language)
  if (known) return known
  const found = sites.get(language)
  if (!found) throw new Error(`There are no pages in ${language}.`)
  const data = withoutSizes(found)
  const pages = { data, pages: pagesIn(data) }
  pagesByLanguage.set(language, pages)
  return pages
}

/** The path below the project of a script that the build makes by itself. */
const sourceOf = (script: string): string | undefined => {
  const entry = CLASSIC_ENTRIES.find(({ name }) => name === script)
  return entry && `src/${entry.source}`
}

/** A page of the present sources as the address of a path shows it. */
const documentAt = (path: string, page: SitePage, styles: readonly string[]): string => {
  const files = {
    file: page.isEmbed && isReadOnly(page) ? undefined : 'src/main.ts',
    early: page.isEmbed ? sourceOf(FRAME_SCRIPT) : undefined,
    imports: [],
    styles,
    data: [],
    fonts: 'src/ui/fonts.css',
  }
  return pageDocument(page, {
    texts: pagesOf(splitPath(path).language).data.texts,
    siteUrl: null,
    isInDevelopment: true,
    root: rootFrom(path),
    files,
  })
}

/** The page at a path below the site's folder; null where there is none. */
export const pageText = (path: string, styles: readonly string[]): string | null => {
  const { language } = splitPath(path)
  const page = pagesOf(language).pages.find((other) => folderOf(language) + other.path === path)
  return page ? documentAt(path, page, styles) : null
}

/** The page of an address that there is not, in the language of its folder. */
export const missingText = (path: string, styles: readonly string[]): string =>
  documentAt(path, pageForMissing(pagesOf(splitPath(path).language).data), styles)
