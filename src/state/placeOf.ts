import type { SitePlace } from './sitePlace'
import { folderOf, type Language } from '../domain/languages'

/** The place of a page: `root` is the way to the site's folder, `path` that of the page below its language's folder. */
export const placeOf = (root: string, language: Language, path: string): SitePlace => ({
  files: root,
  pages: root + folderOf(language),
  path,
})
