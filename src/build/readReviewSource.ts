import { readdirSync, readFileSync } from 'node:fs'
import type { Language } from '../domain/languages'
import { CATALOGUES, type CatalogueName } from '../domain/reviews'
import { type ReviewSource, contentLines } from '../pages/review/reviewFile'

const messages = (language: Language, name: CatalogueName): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`src/text/${language}/${name}.json`, 'utf8')) as Record<string, string>

/** The lines of the pages whose text is Markdown. */
const lines = (language: Language): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...readdirSync(`content/${language}`).map((file) =>
      contentLines(file, readFileSync(`content/${language}/${file}`, 'utf8')),
    ),
  ) as Record<string, string>

const written = (language: Language, name: CatalogueName): Readonly<Record<string, string>> =>
  name === 'pages' ? { ...messages(language, name), ...lines(language) } : messages(language, name)

/** Reads the texts of a language as they are written; in the project's folder. */
export const readReviewSource = (language: Language): ReviewSource =>
  Object.fromEntries(
    CATALOGUES.map((name) => [name, { own: written(language, name), english: written('en', name) }]),
  ) as unknown as ReviewSource
