interface LanguageRow {
  /** Its name in itself. */
  readonly name: string
  /** Social media need a country with each language; this is where it is written as in the atlas. */
  readonly territory: string
}

/** The atlas's languages by their BCP 47 tags; English defines every message and is the fallback. */
const TABLE = {
  en: { name: 'English', territory: 'GB' },
  fr: { name: 'Français', territory: 'FR' },
  de: { name: 'Deutsch', territory: 'DE' },
  ru: { name: 'Русский', territory: 'RU' },
  ro: { name: 'Română', territory: 'RO' },
  sq: { name: 'Shqip', territory: 'AL' },
} as const satisfies Readonly<Record<string, LanguageRow>>

export type Language = keyof typeof TABLE
export const LANGUAGES = Object.keys(TABLE) as readonly Language[]

const rowOf = (language: Language): LanguageRow => TABLE[language]

export const languageName = (language: Language): string => rowOf(language).name

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(TABLE, tag)

/** Folder of a language's pages, with a closing slash; English has none. */
export const folderOf = (language: Language): string => (language === 'en' ? '' : `${language}/`)

export const splitPath = (path: string): { readonly language: Language; readonly path: string } => {
  const first = path.split('/', 1)[0] ?? ''
  return path.includes('/') && first !== 'en' && isLanguage(first)
    ? { language: first, path: path.slice(first.length + 1) }
    : { language: 'en', path }
}

export const openGraphLocale = (language: Language): string => `${language}_${rowOf(language).territory}`

/** BCP 47 tag for formatting dates, numbers and lists; English is British. */
export const formatTag = (language: Language): string => (language === 'en' ? 'en-GB' : language)
