/** BCP 47 tags of the atlas's languages; English defines every message and is the fallback. */
export const LANGUAGES = ['en', 'fr', 'de', 'ru', 'ro', 'sq'] as const
export type Language = (typeof LANGUAGES)[number]

export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  ru: 'Русский',
  ro: 'Română',
  sq: 'Shqip',
}

/** Languages whose texts a speaker has reviewed; see CONTRIBUTING.md. */
const REVIEWED: readonly Language[] = ['en']

export const isDraft = (language: Language): boolean => !REVIEWED.includes(language)

export const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag)

/** Folder of a language's pages, with a closing slash; English has none. */
export const folderOf = (language: Language): string => (language === 'en' ? '' : `${language}/`)

export const splitPath = (path: string): { readonly language: Language; readonly path: string } => {
  const first = path.split('/', 1)[0] ?? ''
  return path.includes('/') && first !== 'en' && isLanguage(first)
    ? { language: first, path: path.slice(first.length + 1) }
    : { language: 'en', path }
}

/** Social media need a country with each language; this is where it is written as in the atlas. */
const TERRITORIES: Readonly<Record<Language, string>> = {
  en: 'GB',
  fr: 'FR',
  de: 'DE',
  ru: 'RU',
  ro: 'RO',
  sq: 'AL',
}

export const openGraphLocale = (language: Language): string => `${language}_${TERRITORIES[language]}`

/** BCP 47 tag for formatting dates, numbers and lists; English is British. */
export const formatTag = (language: Language): string => (language === 'en' ? 'en-GB' : language)
