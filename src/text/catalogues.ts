import type { Language } from '../domain/languages'
import first from './en/first.json'
import type { Catalogue, Texts } from './i18n'

/** English messages of the first view, part of every script; they are the fallback until another language loads. */
export const builtInCatalogue = (): Catalogue => first

const ENGLISH = {
  compare: () => import('./en/compare.json'),
  later: () => import('./en/later.json'),
}

/** The catalogues that a page loads beside the first: of the comparison, and of all code that is loaded on demand. */
export type FurtherCatalogue = keyof typeof ENGLISH

const loadOther = async (language: Language, name: 'first' | FurtherCatalogue): Promise<Catalogue> => {
  const { OTHER_CATALOGUES } = await import('./otherCatalogues')
  return (await OTHER_CATALOGUES[name][`/translations/${language}.po`]?.()) ?? {}
}

/** Loads the first view's messages in the language of the texts. Rejects if the file does not load. */
export const loadFirst = async ({ locale, add }: Texts): Promise<void> => {
  if (locale !== 'en') add(await loadOther(locale, 'first'))
}

/** Loads messages beside those of the first view. Rejects if the file does not load. */
export const loadMessages = async ({ locale, add }: Texts, name: FurtherCatalogue): Promise<void> =>
  add(locale === 'en' ? (await ENGLISH[name]()).default : await loadOther(locale, name))

/** Loads the messages of all code that is loaded on demand. Rejects if the file does not load. */
export const loadLater = (texts: Texts): Promise<void> => loadMessages(texts, 'later')
