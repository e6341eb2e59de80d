/** Languages of the atlas as BCP 47 tags; English names all messages, and what no other language has is in English. */
export const LANGUAGES = ['en', 'fr', 'de', 'ru', 'ro', 'sq'] as const
export type Language = (typeof LANGUAGES)[number]

/** What each language calls itself, as it stands in the menu of every page. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  ru: 'Русский',
  ro: 'Română',
  sq: 'Shqip',
}

/** Languages whose texts a person who speaks them has read through and put right; see CONTRIBUTING.md. */
const REVIEWED: readonly Language[] = ['en']

/** Whether nobody has reviewed the texts in this language yet. */
export const isDraft = (language: Language): boolean => !REVIEWED.includes(language)

/** Whether a tag, such as that of a document, names a language of the atlas. */
export const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag)

/** Folder of a language's pages below the site's, with a slash at its end; English lies in the site's folder itself. */
export const folderOf = (language: Language): string => (language === 'en' ? '' : `${language}/`)

/** The language of a path below the site's folder, and the rest of the path below that language's folder. */
export const splitPath = (path: string): { readonly language: Language; readonly path: string } => {
  const first = path.split('/', 1)[0] ?? ''
  return path.includes('/') && first !== 'en' && isLanguage(first)
    ? { language: first, path: path.slice(first.length + 1) }
    : { language: 'en', path }
}

/** Where the language is written as the atlas writes it: social media know languages only with a country. */
const TERRITORIES: Readonly<Record<Language, string>> = {
  en: 'GB',
  fr: 'FR',
  de: 'DE',
  ru: 'RU',
  ro: 'RO',
  sq: 'AL',
}

/** A language as Open Graph names it: `en_GB`. */
export const openGraphLocale = (language: Language): string => `${language}_${TERRITORIES[language]}`

/** The tag by which dates, numbers and lists are written: British English for English. */
export const formatTag = (language: Language): string => (language === 'en' ? 'en-GB' : language)
