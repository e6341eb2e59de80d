import { type ThemeId, THEMES } from '../domain/themes'
import { type Filters, DEFAULT_FILTERS } from '../state/filters'
import { themePath } from '../domain/sitePaths'
import type { Entity } from '../domain/entity'
import { folderOf } from '../domain/languages'
import { queryIn, pathIn } from '../state/connectUrl'
import { type KnownIds, fromQuery } from '../state/link'
import type { MountOptions } from './mountAtlas'

/** Until the data are there, any word may be the name of a country. */
const ANY: KnownIds = {
  instruments: [],
  entityBySlugOrCode: (code) => ({ code }) as Entity,
  partOf: (_, sub) => sub,
}

/** What an atlas is about to show, as far as the address tells it before there are data. */
export const firstFilters = ({ root, language = 'en', filters, url }: MountOptions): Filters => {
  if (!url) return { ...DEFAULT_FILTERS, ...filters }
  const path = pathIn(root + folderOf(language))
  return fromQuery(queryIn(url), url.defaultsOf(path), ANY)
}

/** A page of the site that holds an atlas. */
export interface Page {
  /** Path below the site's folder, empty or with a slash at its end. */
  readonly path: string
  /** What the page shows without a query. */
  readonly filters: Filters
}

const themePage = (theme: ThemeId): Page => ({
  path: themePath(theme),
  filters: { ...DEFAULT_FILTERS, theme },
})

/** Id of the one atlas on a prerendered page, the same in Node and in the browser. */
export const PRERENDERED_ID = 'atlas'

/** The front page and a page per theme; each is prerendered in its default state. */
export const PAGES: readonly Page[] = [{ path: '', filters: DEFAULT_FILTERS }, ...THEMES.map(themePage)]

/** What the page at a path shows without a query; the front page's state for any other path. */
export const defaultsOf = (path: string): Filters =>
  PAGES.find((page) => page.path === path.replace(/index\.html$/, ''))?.filters ?? DEFAULT_FILTERS
