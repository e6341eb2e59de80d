import { type ThemeId, THEMES } from '../domain/themes'
import { type Filters, DEFAULT_FILTERS } from '../state/filters'
import { themePath } from '../domain/sitePaths'
import type { Entity } from '../domain/entity'
import { folderOf } from '../domain/languages'
import { queryIn, pathIn } from '../state/connectUrl'
import { type KnownIds, fromQuery } from '../state/link'
import type { MountOptions } from './mountAtlas'

/** Accepts any id until the data are loaded. */
const ANY: KnownIds = {
  instruments: [],
  entityBySlugOrCode: (code) => ({ code }) as Entity,
  partOf: (_, sub) => sub,
}

/** The first state of an atlas, as far as the address gives it without data. */
export const firstFilters = ({ root, language = 'en', filters, url }: MountOptions): Filters => {
  if (!url) return { ...DEFAULT_FILTERS, ...filters }
  const path = pathIn(root + folderOf(language))
  return fromQuery(queryIn(url), url.defaultsOf(path), ANY)
}

export interface Page {
  /** Path below the site's folder, empty or ending in a slash. */
  readonly path: string
  readonly filters: Filters
}

const themePage = (theme: ThemeId): Page => ({
  path: themePath(theme),
  filters: { ...DEFAULT_FILTERS, theme },
})

/** Id of the one atlas on a prerendered page, the same in Node and in the browser. */
export const PRERENDERED_ID = 'atlas'

/** The front page and a page per theme, each prerendered in its default state. */
export const PAGES: readonly Page[] = [{ path: '', filters: DEFAULT_FILTERS }, ...THEMES.map(themePage)]

/** State of the page at a path without a query; the front page's for any other path. */
export const defaultsOf = (path: string): Filters =>
  PAGES.find((page) => page.path === path.replace(/index\.html$/, ''))?.filters ?? DEFAULT_FILTERS
