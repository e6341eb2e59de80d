import {
  type CatalogueName,
  LATER_CATALOGUES,
  loadCatalogues,
  loadPageCatalogues,
  PAGE_CATALOGUES,
} from '../text/catalogues'
import { OWN_CATALOGUE } from '../text/ownCatalogue'
import { type Catalogue, createTexts, type Texts } from '../text/i18n'
import type { Language } from '../domain/languages'
import { PARTS } from '../domain/themes'

export interface SiteTexts {
  /** The texts of a page: the catalogues of every page and those named. */
  readonly textsOf: (...names: readonly CatalogueName[]) => Texts
  readonly catalogueOf: (name: CatalogueName | 'atlas') => Catalogue
}

/** Catalogues of static pages, which no script fetches. */
const OF_PAGES = import.meta.glob<Catalogue>(
  '../text/*/{changes,findings,help,methods,missing,published,site}.json',
  {
    import: 'default',
  },
)

/** Falls back to English where the catalogue is not translated. */
const loadOfPages = async (language: Language, name: string): Promise<Catalogue> =>
  (OF_PAGES[`../text/${language}/${name}.json`] ?? OF_PAGES[`../text/en/${name}.json`])?.() ?? {}

/** Loads all catalogues of a language, so that its pages are written without waiting. */
export const siteTexts = async (language: Language): Promise<SiteTexts> => {
  const atlas = await loadPageCatalogues(language, [])
  const later = new Map<CatalogueName, Catalogue>()
  for (const name of LATER_CATALOGUES) later.set(name, await loadCatalogues(language, [name]))
  for (const name of PAGE_CATALOGUES) later.set(name, await loadOfPages(language, name))
  const catalogueOf = (name: CatalogueName | 'atlas'): Catalogue =>
    name === 'atlas' ? { ...(language === 'en' ? OWN_CATALOGUE : atlas) } : (later.get(name) ?? {})
  return {
    textsOf: (...names) =>
      createTexts(language, atlas, ...(['site', ...PARTS, ...names] as const).map(catalogueOf)),
    catalogueOf,
  }
}
