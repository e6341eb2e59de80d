import { useAtlasParts } from './context'
import { type Language, folderOf } from '../domain/languages'
import { themePath } from '../domain/sitePaths'
import { type Filters, DEFAULT_FILTERS } from './filters'
import { toQuery } from './link'

/** The languages that this site has pages in; src/build/vite/shared.ts sets them from LANGUAGES. */
export const SITE_LANGUAGES = String(import.meta.env.SITE_LANGUAGES).split(',') as readonly Language[]

/** Path below the site's folder of the theme page that shows this state. */
export const atlasPath = (change: Partial<Filters>): string => {
  const defaults = { ...DEFAULT_FILTERS, theme: change.theme ?? DEFAULT_FILTERS.theme }
  const query = toQuery({ ...defaults, ...change }, defaults)
  return `${themePath(defaults.theme)}${query && `?${query}`}`
}

/** Makes the place of a page: `root` leads to the site's folder, `path` lies below the language's folder. */
export const placeOf = (root: string, language: Language, path: string): SitePlace => ({
  files: root,
  // A page that leads up to the site's folder lies in the folder of its language.
  pages: root.startsWith('../') && folderOf(language) ? root.slice(3) || './' : root + folderOf(language),
  path,
})

/** Where a page lies; addresses are relative on prerendered pages. */
export interface SitePlace {
  /** Folder of the pages in the page's language, with a closing slash. */
  readonly pages: string
  /** Folder of the site, with a closing slash; it holds files and the English pages. */
  readonly files: string
  /** Path of the page below its language's folder, empty for the front page. */
  readonly path: string
}

export const useSiteRoot = (): string => useAtlasParts().place.pages

/** Absolute address of that folder, for print and for code on other sites. Browsers only. */
export const useSiteAddress = (): string => new URL(useSiteRoot(), document.baseURI).href

export const useFilesRoot = (): string => useAtlasParts().place.files

export const usePagePath = (): string => useAtlasParts().place.path
