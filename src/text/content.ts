import type { Language } from '../domain/languages'

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
export const hasContent = (page: string, language: Language): boolean => textOf(page, language) !== undefined

/** The text of a page in Markdown. Throws where a language has none. */
export const contentOf = (page: string, language: Language): string => {
  const text = textOf(page, language)
  if (text === undefined) throw new Error(`There is no ${contentFile(page, language)}.`)
  return text
}
