import { inlinedText } from '../data/inlined'
import { CATALOGUE_FILES } from './catalogueFiles'
import type { Catalogue } from './i18n'
import { type Language } from '../domain/languages'
import { PARTS } from '../domain/themes'

/**
 * Catalogues that come with the page or view that says their messages, or with the data of the themes that they speak of;
 * `atlas` is what every page says.
 */
export const LATER_CATALOGUES = [
  ...PARTS,
  'builder',
  'compare',
  'correct',
  'country',
  'embed',
  'keys',
  'offline',
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
export const PAGE_CATALOGUES = [
  'changes',
  'findings',
  'help',
  'methods',
  'missing',
  'published',
  'site',
] as const
/** A catalogue besides `atlas`. */
export type CatalogueName = LaterCatalogue | (typeof PAGE_CATALOGUES)[number]

/** Catalogues that stay in English until a reviewer has read a translation; their pages say so. */
export const ENGLISH_ONLY: readonly CatalogueName[] = ['findings', 'methods', 'missing']

/** Path by which a page holds a catalogue, compiled. */
export const inlinedCatalogue = (language: Language, name: CatalogueName | 'atlas'): string =>
  `text/${language}/${name}.json`

/** A catalogue in its language, from the page where it holds it. Nothing for the one that is part of every script. */
const load = async (language: Language, name: LaterCatalogue | 'atlas'): Promise<Catalogue> => {
  const inlined = inlinedText(inlinedCatalogue(language, name))
  if (inlined !== null) return JSON.parse(inlined) as Catalogue
  const files = language === 'en' ? CATALOGUE_FILES : (await import('./otherCatalogueFiles')).CATALOGUE_FILES
  return files[`./${language}/${name}.json`]?.() ?? {}
}

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
