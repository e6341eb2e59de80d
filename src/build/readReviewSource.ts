import { readFileSync } from 'node:fs'
import type { Language } from '../domain/languages'
import { CATALOGUES, type CatalogueName } from '../domain/reviews'
import type { ReviewSource } from '../pages/review/reviewSource'

const written = (language: Language, name: CatalogueName): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`src/text/${language}/${name}.json`, 'utf8')) as Record<string, string>

/** Reads the messages of a language as they are written; in the project's folder. */
export const readReviewSource = (language: Language): ReviewSource =>
  Object.fromEntries(
    CATALOGUES.map((name) => [name, { own: written(language, name), english: written('en', name) }]),
  ) as unknown as ReviewSource
