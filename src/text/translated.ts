import type { Language } from '../domain/languages'
import { hasContent } from './content'
import type { Catalogue } from './i18n'

const CATALOGUES = import.meta.glob<Catalogue>('./*/pages.json', { eager: true, import: 'default' })

/** The pages whose texts a language may lack; each begins the ids of its messages. */
const LONG_PAGES = ['findings', 'methods', 'guide', 'accessibility', 'missing', 'programs'] as const
export type LongPage = (typeof LONG_PAGES)[number]

export const isLongPage = (page: string): page is LongPage => (LONG_PAGES as readonly string[]).includes(page)

const idsOf = (page: LongPage, language: Language): readonly string[] =>
  Object.keys(CATALOGUES[`./${language}/pages.json`] ?? {}).filter((id) => id.startsWith(`${page}.`))

/** Whether a language has all texts of a page; a page that lacks one is in English. For the build: it reads all catalogues. */
export const isTranslated = (page: LongPage, language: Language): boolean =>
  idsOf(page, language).length === idsOf(page, 'en').length &&
  hasContent(page, language) === hasContent(page, 'en')
