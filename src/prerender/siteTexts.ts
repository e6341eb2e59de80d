import {
  type CatalogueName,
  LATER_CATALOGUES,
  loadCatalogues,
  loadPageCatalogues,
  PAGE_CATALOGUES,
} from '../text/catalogues'
import { type Catalogue, createTexts, type Texts } from '../text/i18n'
import type { Language } from '../domain/languages'

/** Makes the texts of a page from the names of the catalogues that it says besides `atlas` and `site`. */
export type TextsOf = (...names: readonly CatalogueName[]) => Texts

/** Catalogues that no script fetches, by their paths. */
const OF_PAGES = import.meta.glob<Catalogue>(
  '../text/*/{findings,help,methods,missing,published,site}.json',
  {
    import: 'default',
  },
)

/** In its language; in English where it stays so. */
const loadOfPages = async (language: Language, name: string): Promise<Catalogue> =>
  (OF_PAGES[`../text/${language}/${name}.json`] ?? OF_PAGES[`../text/en/${name}.json`])?.() ?? {}

/** Loads all catalogues of a language, so that its pages can be made one after the other. */
export const siteTexts = async (language: Language): Promise<TextsOf> => {
  const atlas = await loadPageCatalogues(language, [])
  const later = new Map<CatalogueName, Catalogue>()
  for (const name of LATER_CATALOGUES) later.set(name, await loadCatalogues(language, [name]))
  for (const name of PAGE_CATALOGUES) later.set(name, await loadOfPages(language, name))
  return (...names) =>
    createTexts(language, atlas, ...(['site', ...names] as const).map((name) => later.get(name) ?? {}))
}
