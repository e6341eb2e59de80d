import { folderOf, type Language, splitPath } from '../../domain/languages'
import type { SiteData, SitePage } from '../../pages/sitePage'
import { rootFrom } from '../../domain/sitePaths'
import { CLASSIC_ENTRIES } from '../classic/entries'
import { documentText } from '../Document'
import { PageDocument } from '../PageDocument'
import { pagesIn } from '../pagesIn'
import { readSiteData } from '../readSiteData'

/** What only the build writes has no size yet. */
const withoutSizes = (data: SiteData): SiteData => ({
  ...data,
  published: { ...data.published, sizeOf: () => 0 },
  english: () => withoutSizes(data.english()),
})

const sites = await readSiteData('public', null)
const made = new Map<Language, { data: SiteData; pages: readonly SitePage[] }>()

/** All pages of a language, as objects; each is drawn when it is asked for. */
const pagesOf = (language: Language) => {
  const known = made.get(language)
  if (known) return known
  const found = sites.get(language)
  if (!found) throw new Error(`There are no pages in ${language}.`)
  const data = withoutSizes(found)
  const pages = { data, pages: pagesIn(data) }
  made.set(language, pages)
  return pages
}

/** The first module of a page's script, which the development server serves as it is. */
const moduleOf = ({ module, classicScript }: SitePage): string =>
  module ?? `src/${CLASSIC_ENTRIES.find(({ name }) => name === classicScript)?.source}`

/**
 * The page at a path below the site's folder as the build writes it, of the sources as they are; null where there is none.
 * `styles` are the style sheets of the sources.
 */
export const pageText = (path: string, styles: readonly string[]): string | null => {
  const place = splitPath(path)
  const { data, pages } = pagesOf(place.language)
  const page = pages.find((other) => folderOf(place.language) + other.path === path)
  if (!page) return null
  const files = { file: moduleOf(page), imports: [], styles, fonts: 'src/ui/fonts.css', later: new Map() }
  const from = { texts: data.textsOf(), siteUrl: null, root: rootFrom(path) }
  return documentText(<PageDocument page={page} {...from} files={files} isInDevelopment />)
}
