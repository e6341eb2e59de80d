import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { LANGUAGES } from '../../src/domain/languages'
import { dataTextsOf, linesOf, messagesOf } from './textsOfLanguage'

/**
 * The sentences that would do harm if they were turned round, with the parts that each language must have. Whoever changes one
 * reads all six again for these parts, then changes the list.
 */
const cautions = csvParse(readFileSync('docs/review/cautions.csv', 'utf8'))

const textsOf = (language: (typeof LANGUAGES)[number]): ReadonlyMap<string, string> =>
  new Map(
    [...messagesOf(language), ...linesOf(language), ...dataTextsOf(language)].map(({ id, text }) => [
      id,
      text,
    ]),
  )

const english = [...textsOf('en')]

/** Sentences whose reversal would do harm are as they were last reviewed, in every language. */
export const cautionFaults = (): string[] =>
  LANGUAGES.flatMap((language) => {
    const texts = textsOf(language)
    return cautions.flatMap((row) => {
      const id = english.find(([, text]) => text === row['en'])?.[0]
      if (id === undefined) return [`${language}: the English is another now: ${row['harm']}`]
      const now = texts.get(id)
      return now === row[language] ? [] : [`${language} ${id}: “${now}”, reviewed as “${row[language]}”`]
    })
  })
