import type { Language } from '../domain/languages'
import first from './en/first.json'
import type { Catalogue, Texts } from './i18n'

/** The English messages of the first view, a part of every script: they stand in until those of another language are loaded. */
export const ownCatalogue = (): Catalogue => first

const loadOther = async (language: Language, name: 'first' | 'later'): Promise<Catalogue> => {
  const { OTHER_CATALOGUES } = await import('./otherCatalogues')
  return (await OTHER_CATALOGUES[`./${language}/${name}.json`]?.()) ?? {}
}

/** Loads what the first view says in the language of the texts. Rejects where the file does not load. */
export const loadFirst = async ({ locale, add }: Texts): Promise<void> => {
  if (locale !== 'en') add(await loadOther(locale, 'first'))
}

/** Loads what all code says that is loaded on demand. Rejects where the file does not load. */
export const loadLater = async ({ locale, add }: Texts): Promise<void> =>
  add(locale === 'en' ? (await import('./en/later.json')).default : await loadOther(locale, 'later'))
