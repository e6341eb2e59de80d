import type { Catalogue } from './i18n'
import { type Language } from '../domain/languages'

/** Catalogues besides `atlas`, which every page says. */
export const LATER_CATALOGUES = [
  'compare',
  'country',
  'embed',
  'findings',
  'help',
  'keys',
  'methods',
  'pictures',
  'published',
  'table',
  'treatydates',
  'words',
] as const
/** A catalogue that comes with the page or view that says its messages. */
export type CatalogueName = (typeof LATER_CATALOGUES)[number]

/** Catalogues that stay in English until a reviewer has read a translation; their pages say so. */
export const ENGLISH_ONLY: readonly CatalogueName[] = ['findings', 'methods']

/** Every catalogue as a file of its own, by its path. English `atlas` is part of each page's script. */
const FILES = import.meta.glob<Catalogue>(['./*/*.json', '!./en/atlas.json'], { import: 'default' })

/** A catalogue in its language; in English where it stays so. Nothing for the one that every script brings along. */
const load = async (language: Language, name: CatalogueName | 'atlas'): Promise<Catalogue> =>
  (FILES[`./${language}/${name}.json`] ?? FILES[`./en/${name}.json`])?.() ?? {}

/** Loads catalogues in a language; where one stays in English, the English. Rejects where a file does not arrive. */
export const loadCatalogues = async (
  language: Language,
  names: readonly CatalogueName[],
): Promise<Catalogue> => Object.assign({}, ...(await Promise.all(names.map((name) => load(language, name)))))

/** What every page of a language says, and these catalogues. */
export const loadPageCatalogues = async (
  language: Language,
  names: readonly CatalogueName[],
): Promise<Catalogue> => {
  const [atlas, rest] = await Promise.all([load(language, 'atlas'), loadCatalogues(language, names)])
  return { ...atlas, ...rest }
}
