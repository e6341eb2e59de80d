import MiniSearch, { type Query } from 'minisearch'

/** A text that was found, by its number, and the words of it that answered the query. */
export interface FoundText {
  readonly id: number
  readonly words: readonly string[]
}

/** Finds folded texts by their words. */
export interface WordIndex {
  /** Texts in which every word of the query is, or begins, a word. */
  readonly spelled: (words: readonly string[]) => FoundText[]
  /** Texts in which every word of the query is, or nearly is, a word. */
  readonly nearly: (words: readonly string[]) => FoundText[]
}

/** Words with fewer letters allow no error, and one of them in a longer query may be missing. */
export const SHORT = 4
/** Words with as many letters allow two errors. */
const LONG = 8

const errorsIn = (word: string): number => (word.length < SHORT ? 0 : word.length < LONG ? 1 : 2)

/** The word with each pair of neighbours swapped: one error for a reader, two for the index. */
const swaps = (word: string): string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ).filter((swapped) => swapped !== word)

const nearWord = (word: string): Query => {
  const errors = errorsIn(word)
  // A swap takes one of the errors.
  const besides = errors > 1 ? errors - 1 : false
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], fuzzy: errors, prefix: true },
      ...(errors > 0 ? [{ queries: swaps(word), fuzzy: besides, prefix: false }] : []),
    ],
  }
}

/** An index over texts that are folded already. */
export const createWordIndex = (texts: readonly string[]): WordIndex => {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  index.addAll(texts.map((text, id) => ({ id, text })))
  const search = (query: Query): FoundText[] =>
    index.search(query).map(({ id, terms }) => ({ id: id as number, words: terms }))
  return {
    spelled: (words) => search({ combineWith: 'AND', queries: [...words], prefix: true }),
    nearly: (words) => {
      const longer = words.filter((word) => word.length >= SHORT)
      if (longer.length === 0) return []
      return search({ combineWith: 'AND', queries: longer.map(nearWord) })
    },
  }
}
