import type { Catalogue } from './i18n'
import { type Language } from '../domain/languages'

/** Catalogues that come with the page or view that says their messages; `atlas` is what every page says. */
export const LATER_CATALOGUES = [
  'compare',
  'country',
  'embed',
  'keys',
  'panel',
  'pictures',
  'routes',
  'search',
  'table',
  'timeline',
  'treatydates',
  'words',
] as const
/** A catalogue that a script can fetch. */
export type LaterCatalogue = (typeof LATER_CATALOGUES)[number]

/** Catalogues that only pages made beforehand say: no script knows them. `site` is said by all of them. */
export const PAGE_CATALOGUES = ['findings', 'help', 'methods', 'missing', 'published', 'site'] as const
/** A catalogue besides `atlas`. */
export type CatalogueName = LaterCatalogue | (typeof PAGE_CATALOGUES)[number]

/** Catalogues that stay in English until a reviewer has read a translation; their pages say so. */
export const ENGLISH_ONLY: readonly CatalogueName[] = ['findings', 'methods', 'missing']

/** Every catalogue a script can fetch as a file of its own, by its path. English `atlas` is part of each page's script. */
const FILES = import.meta.glob<Catalogue>(
  ['./*/*.json', '!./en/atlas.json', '!./*/{findings,help,methods,missing,published,site}.json'],
  { import: 'default' },
)

/** A catalogue in its language. Nothing for the one that every script brings along. */
const load = async (language: Language, name: LaterCatalogue | 'atlas'): Promise<Catalogue> =>
  FILES[`./${language}/${name}.json`]?.() ?? {}

/** Loads catalogues in a language. Rejects where a file does not arrive. */
export const loadCatalogues = async (
  language: Language,
  names: readonly LaterCatalogue[],
): Promise<Catalogue> => Object.assign({}, ...(await Promise.all(names.map((name) => load(language, name)))))

/** What every page of a language says, and these catalogues. */
export const loadPageCatalogues = async (
  language: Language,
  names: readonly LaterCatalogue[],
): Promise<Catalogue> => {
  const [atlas, rest] = await Promise.all([load(language, 'atlas'), loadCatalogues(language, names)])
  return { ...atlas, ...rest }
}
