import { useAtlasParts } from './context'
import { type Language, folderOf } from '../domain/languages'
import { sourceAnchor, themePath } from '../domain/sitePaths'
import { type Filters, DEFAULT_FILTERS } from './filters'
import { toQuery } from './link'

/** The languages that this site has pages in: what the build was told in LANGUAGES. vite.shared.ts sets them. */
export const SITE_LANGUAGES = String(import.meta.env.SITE_LANGUAGES).split(',') as readonly Language[]

/** Path, below the site's folder, of the theme's page in this state: the link under a figure that opens its map. */
export const atlasPath = (change: Partial<Filters>): string => {
  const defaults = { ...DEFAULT_FILTERS, theme: change.theme ?? DEFAULT_FILTERS.theme }
  const query = toQuery({ ...defaults, ...change }, defaults)
  return `${themePath(defaults.theme)}${query && `?${query}`}`
}

/**
 * Where a link leads in a file of its own: to a state of the atlas or a source's row, which are in the file; else to the
 * site, where the file knows its address. Undefined where there is nothing: then it is words.
 */
const linkInFile = (site: string, path: string): string | undefined => {
  const [, page = '', query = '', anchor = ''] = /^([^?#]*)\??([^#]*)#?(.*)$/.exec(path) ?? []
  if (anchor.startsWith(sourceAnchor(''))) return `#${anchor}`
  const [, kind, id] = /^(theme|country)\/([a-z-]+)\/$/.exec(page) ?? []
  if (page === '' || kind) return `#${[kind && `${kind}=${id}`, query].filter(Boolean).join('&')}`
  return site.startsWith('http') ? site + path : undefined
}

/** Address of a page or file of the site: `root` as `useSiteRoot` or `useFilesRoot` gives it, and the path below it. */
export const linkTo = (root: string, path: string): string | undefined =>
  root.startsWith(FILE_ROOT) ? linkInFile(root.slice(FILE_ROOT.length), path) : root + path

/** The place of a page: `root` is the way to the site's folder, `path` that of the page below its language's folder. */
export const placeOf = (root: string, language: Language, path: string): SitePlace => ({
  files: root,
  pages: root + folderOf(language),
  path,
})

/** Where a page lies: the ways from it to other pages and to files. All relative on a page as it was made. */
export interface SitePlace {
  /** The folder of the pages in the page's language, with a slash at its end. */
  readonly pages: string
  /** The folder of the site, which holds files and the pages in English, with a slash at its end. */
  readonly files: string
  /** Path of the page below the folder of its language, empty for the front page. */
  readonly path: string
}

/**
 * With this the root of a page begins that is a file of its own and lies on no site; the address of the site comes after it,
 * where that is known. `linkTo` makes links of both.
 */
export const FILE_ROOT = 'site:'

/** The way from this page to the other pages in its language. */
export const useSiteRoot = (): string => useAtlasParts().place.pages

/** Address of that folder, whole: for what leaves the page, such as a sheet of paper or code for another site. Browsers only. */
export const useSiteAddress = (): string => new URL(useSiteRoot(), document.baseURI).href

/** The way from this page to files of the site, such as `data/`, and to the folders of all languages. */
export const useFilesRoot = (): string => useAtlasParts().place.files

/** Whether the page is a file of its own, which has no address for others and no pages beside it. */
export const useIsFile = (): boolean => useAtlasParts().place.files.startsWith(FILE_ROOT)

/** Path of this page below the folder of its language. */
export const usePagePath = (): string => useAtlasParts().place.path
