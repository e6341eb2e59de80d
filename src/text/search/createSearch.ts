import {
  type GroupOfHits,
  type Range,
  type SearchEntry,
  type SearchHit,
  type SearchName,
  GROUPS,
} from './entry'
import { fold, wordsOf } from './fold'
import { NAME_KINDS } from '../../domain/entity'
import MiniSearch, { type Query } from 'minisearch'

/** A text that was found, by its number, and the words of it that answered the query. */
interface FoundText {
  readonly id: number
  readonly words: readonly string[]
}

/** Finds folded texts by their words. */
interface WordIndex {
  /** Texts in which every word of the query is, or begins, a word. */
  readonly spelled: (words: readonly string[]) => FoundText[]
  /** Texts in which every word of the query is, or nearly is, a word. */
  readonly nearly: (words: readonly string[]) => FoundText[]
}

/** Words with fewer letters allow no error, and one of them in a longer query may be missing. */
const SHORT = 4
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
const createWordIndex = (texts: readonly string[]): WordIndex => {
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

/** How a name answers, from best to worst: the whole of it, its beginning, words in it, or nearly. */
const RANKS = ['whole', 'beginning', 'words', 'nearly'] as const

/** A hit and how well it answers. */
interface RankedHit extends SearchHit {
  readonly rank: (typeof RANKS)[number]
  /** Errors between the query and the name, where it was guessed. */
  readonly errors: number
}

/** Rank, then errors, then today's names before others; the rest decides only that the order is always the same. */
const compareHits = (a: RankedHit, b: RankedHit): number =>
  RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
  a.errors - b.errors ||
  NAME_KINDS.indexOf(a.name.kind) - NAME_KINDS.indexOf(b.name.kind) ||
  GROUPS.indexOf(a.entry.group) - GROUPS.indexOf(b.entry.group) ||
  a.entry.title.localeCompare(b.entry.title, 'en') ||
  a.entry.id.localeCompare(b.entry.id, 'en')

/** Each entry once, by the name that answers best, the best entry first. */
const bestOfEach = (hits: readonly RankedHit[]): RankedHit[] => {
  const best = new Map<string, RankedHit>()
  for (const hit of hits.toSorted(compareHits)) {
    const key = `${hit.entry.group} ${hit.entry.id}`
    if (!best.has(key)) best.set(key, hit)
  }
  return [...best.values()]
}

/** Sorted hits by group: the group of the best hit comes first, what the study states last, whose terms are many. */
const grouped = (hits: readonly RankedHit[]): GroupOfHits[] => {
  const groups = [...new Set(hits.map(({ entry }) => entry.group))]
  return [
    ...groups.filter((group) => group !== 'statement'),
    ...groups.filter((group) => group === 'statement'),
  ].map((group) => ({
    group,
    hits: hits
      .filter(({ entry }) => entry.group === group)
      .map(({ entry, name, ranges }) => ({ entry, name, ranges })),
  }))
}

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
