import type { GroupOfHits, Range, SearchEntry, SearchHit, SearchName } from './entry'
import { fold, wordsOf } from './fold'
import { bestOfEach, grouped, type RankedHit } from './ranking'
import { createWordIndex, type FoundText, SHORT } from './wordIndex'

/** Entries found without a guess, from which on none is guessed. */
const ENOUGH = 4

/** Words of a query from which on none is guessed: a text that was pasted is looked for as it is. */
const TOO_LONG_TO_GUESS = 8

interface IndexedName {
  readonly entry: SearchEntry
  readonly name: SearchName
  readonly folded: string
}

/** Finds entries by any of their names. */
export interface Search {
  /** Groups in the order of their best result; none for an empty query. The same query gives the same order. */
  readonly find: (query: string) => GroupOfHits[]
}

const plainHit = ({ entry, name }: IndexedName, query: string, foundWords: readonly string[]): SearchHit => ({
  entry,
  name,
  ranges: matchedRanges(name.text, query.split(' '), foundWords),
})

/** Names made of short words, such as Mal i Zi, allow an error as a whole. */
const isOneErrorAway = (query: string, name: string): boolean =>
  query.length >= SHORT && Math.abs(query.length - name.length) <= 1 && editDistance(query, name) <= 1

/** A search over entries. The index is built once, in a few milliseconds. */
export const createSearch = (entries: readonly SearchEntry[]): Search => {
  const all = entries.flatMap((entry) =>
    entry.names.map((name): IndexedName => ({ entry, name, folded: fold(name.text) })),
  )
  const codes = all.filter(({ name }) => name.kind === 'code')
  const names = all.filter(({ name }) => name.kind !== 'code')
  const index = createWordIndex(names.map(({ folded }) => folded))
  const known = (found: readonly FoundText[]) =>
    found.flatMap(({ id, words }) => {
      const name = names[id]
      return name ? [{ name, words }] : []
    })

  const spelled = (query: string): RankedHit[] => [
    ...codes
      .filter(({ folded }) => folded === query)
      .map((name): RankedHit => ({ ...plainHit(name, query, []), rank: 'whole', errors: 0 })),
    ...known(index.spelled(query.split(' '))).map(({ name, words }): RankedHit => {
      const isBeginning = name.folded.startsWith(query)
      const rank = name.folded === query ? 'whole' : isBeginning ? 'beginning' : 'words'
      return { ...plainHit(name, query, words), rank, errors: 0 }
    }),
  ]
  const guessed = (query: string): RankedHit[] => {
    const nearlySpelled = names
      .filter(({ folded }) => isOneErrorAway(query, folded))
      .map((name) => ({ name, words: name.folded.split(' ') }))
    return [...known(index.nearly(query.split(' '))), ...nearlySpelled].map(({ name, words }) => ({
      ...plainHit(name, query, words),
      rank: 'nearly',
      errors: editDistance(query, name.folded),
    }))
  }

  return {
    find: (text) => {
      const query = fold(text)
      if (query === '') return []
      const sure = spelled(query)
      const best = bestOfEach(sure)
      if (best.length >= ENOUGH || query.split(' ').length > TOO_LONG_TO_GUESS) return grouped(best)
      // In a sentence of many words, some word resembles almost any other.
      const guesses = guessed(query).filter(({ entry }) => best.length === 0 || entry.group !== 'statement')
      return grouped(bestOfEach([...sure, ...guesses]))
    },
  }
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn one text into the
 * other (optimal string alignment).
 */
const editDistance = (one: string, other: string): number => {
  const a = [...one]
  const b = [...other]
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const changed = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      let least = Math.min(at(last, column) + 1, at(next, column - 1) + 1, changed)
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwapped) least = Math.min(least, at(before, column - 2) + 1)
      next.push(least)
    }
    before = last
    last = next
  }
  return at(last, b.length)
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0

/**
 * The parts of a name that a query matches: of each word as much as the query spells out, and the whole word
 * where it was found in spite of a typing error.
 */
const matchedRanges = (text: string, queryWords: readonly string[], foundWords: readonly string[]): Range[] =>
  wordsOf(text).flatMap(({ folded, places, end }): Range[] => {
    const start = places[0] ?? 0
    const spelled = queryWords
      .filter((word) => folded.startsWith(word))
      .reduce((longest, word) => Math.max(longest, word.length), 0)
    if (spelled > 0) return [[start, places[spelled] ?? end]]
    return foundWords.includes(folded) ? [[start, end]] : []
  })
