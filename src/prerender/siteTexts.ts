import { LATER_CATALOGUES, type CatalogueName, loadCatalogues, loadPageCatalogues } from '../text/catalogues'
import { type Catalogue, createTexts, type Texts } from '../text/i18n'
import type { Language } from '../domain/languages'

/** Makes the texts of a page from the names of the catalogues that it says besides `atlas`. */
export type TextsOf = (...names: readonly CatalogueName[]) => Texts

/** Loads all catalogues of a language, so that its pages can be made one after the other. */
export const siteTexts = async (language: Language): Promise<TextsOf> => {
  const atlas = await loadPageCatalogues(language, [])
  const later = new Map<CatalogueName, Catalogue>()
  for (const name of LATER_CATALOGUES) later.set(name, await loadCatalogues(language, [name]))
  return (...names) => createTexts(language, atlas, ...names.map((name) => later.get(name) ?? {}))
}
