import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/languages'
import { dataTextsOf, linesOf, messagesOf } from '../../support/textsOfLanguage'

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

it.each(LANGUAGES)(
  'sentences whose reversal would do harm are as they were last reviewed in %s',
  (language) => {
    expect(cautions.length).toBeGreaterThanOrEqual(8)
    const texts = textsOf(language)
    const now = cautions.map(({ en, harm }) => {
      const id = english.find(([, text]) => text === en)?.[0]
      return id === undefined ? `the English is another now: ${harm}` : texts.get(id)
    })
    expect(now).toEqual(cautions.map((row) => row[language]))
  },
)
