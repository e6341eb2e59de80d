import type { Language } from '../domain/languages'
import first from './en/first.json'
import type { Catalogue, Texts } from './i18n'

/** English messages of the first view, part of every script; they are the fallback until another language loads. */
export const builtInCatalogue = (): Catalogue => first

const loadOther = async (language: Language, name: 'first' | 'later'): Promise<Catalogue> => {
  const { OTHER_CATALOGUES } = await import('./otherCatalogues')
  return (await OTHER_CATALOGUES[name][`/translations/${language}.po`]?.()) ?? {}
}

/** Loads the first view's messages in the language of the texts. Rejects if the file does not load. */
export const loadFirst = async ({ locale, add }: Texts): Promise<void> => {
  if (locale !== 'en') add(await loadOther(locale, 'first'))
}

/** Loads the messages of all code that is loaded on demand. Rejects if the file does not load. */
export const loadLater = async ({ locale, add }: Texts): Promise<void> =>
  add(locale === 'en' ? (await import('./en/later.json')).default : await loadOther(locale, 'later'))
