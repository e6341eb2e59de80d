import type { Language } from '../domain/languages'
import { LONG_PAGES } from '../domain/reviews'
import english from './en/pages.json'
import type { Catalogue } from './i18n'

const FILES = import.meta.glob<string>('../../content/*/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** The path of the file with a page's text, in the project's folder. */
export const contentFile = (page: string, language: Language): string => `content/${language}/${page}.md`

const textOf = (page: string, language: Language): string | undefined =>
  FILES[`../../${contentFile(page, language)}`]

/** Whether the text of a page is a file in a language. For the build: it holds all of them. */
const hasContent = (page: string, language: Language): boolean => textOf(page, language) !== undefined

/** The text of a page in Markdown. Throws where a language has none. */
export const contentOf = (page: string, language: Language): string => {
  const text = textOf(page, language)
  if (text === undefined) throw new Error(`There is no ${contentFile(page, language)}.`)
  return text
}

const PAGES = import.meta.glob<Catalogue>('/translations/*.po', {
  eager: true,
  query: '?pages',
  import: 'default',
})

/** The messages that only pages have, in a language. For the build: it reads all catalogues. */
export const pageMessages = (language: Language): Catalogue =>
  language === 'en' ? english : (PAGES[`/translations/${language}.po`] ?? {})

export type LongPage = (typeof LONG_PAGES)[number]

export const isLongPage = (page: string): page is LongPage => (LONG_PAGES as readonly string[]).includes(page)

const idsOf = (page: LongPage, language: Language): readonly string[] =>
  Object.keys(pageMessages(language)).filter((id) => id.startsWith(`${page}.`))

/** Whether a language has all texts of a page; a page that lacks one is in English. For the build. */
export const isTranslated = (page: LongPage, language: Language): boolean =>
  idsOf(page, language).length === idsOf(page, 'en').length &&
  hasContent(page, language) === hasContent(page, 'en')
