import { existsSync, readFileSync } from 'node:fs'
import type { Language } from '../../src/domain/languages'
import { CATALOGUES } from '../../src/domain/reviews'
import { catalogueOf } from '../translations/catalogue'
import { entriesOf, isOfData } from '../translations/files'
import { contentLines } from '../translations/lines'
import { readingsOf } from './readings'
import { contentFiles, lineAsMessage } from './contentFiles'

/** A text that readers see, with the place where a person finds it. */
export interface ReadText {
  readonly id: string
  readonly text: string
}

/** The messages of a language. */
export const messagesOf = (language: Language): readonly ReadText[] =>
  CATALOGUES.flatMap((name) =>
    Object.entries(catalogueOf(language, name)).map(([id, text]) => ({ id, text })),
  )

/** The lines of the pages in Markdown that a language has. */
export const linesOf = (language: Language): readonly ReadText[] =>
  contentFiles().flatMap((file) => {
    const path = `content/${language}/${file}`
    const lines = existsSync(path) ? contentLines(file, readFileSync(path, 'utf8')) : {}
    return Object.entries(lines).map(([id, text]) => ({ id, text }))
  })

/** Every text that a message or a line of Markdown can become. */
export const readingsOfLanguage = (language: Language): readonly ReadText[] =>
  [
    ...messagesOf(language),
    ...linesOf(language).map(({ id, text }) => ({ id, text: lineAsMessage(text) })),
  ].flatMap(({ id, text }) => readingsOf(text).map((reading) => ({ id, text: reading })))

/** The texts of the data in a language, each with its English. */
export const dataTextsOf = (language: Language): readonly (ReadText & { readonly english: string })[] =>
  entriesOf(language === 'en' ? 'de' : language)
    .filter(isOfData)
    .map(({ english, translation }) => ({
      id: english,
      english,
      text: language === 'en' ? english : translation,
    }))
