import { useAtlasParts } from './context'

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
