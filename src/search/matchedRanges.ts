import type { Range } from './entry'
import { wordsOf } from './fold'

/**
 * The parts of a name that a query matches: of each word as much as the query spells out, and the whole word
 * where it was found in spite of a typing error.
 */
export const matchedRanges = (
  text: string,
  queryWords: readonly string[],
  foundWords: readonly string[],
): Range[] =>
  wordsOf(text).flatMap(({ folded, places, end }): Range[] => {
    const start = places[0] ?? 0
    const spelled = queryWords
      .filter((word) => folded.startsWith(word))
      .reduce((longest, word) => Math.max(longest, word.length), 0)
    if (spelled > 0) return [[start, places[spelled] ?? end]]
    return foundWords.includes(folded) ? [[start, end]] : []
  })
