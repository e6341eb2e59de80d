import { fold, wordsOf } from './fold'
import { NAME_KINDS } from '../../domain/entity'
import MiniSearch, { type Query } from 'minisearch'
import { ENTRY_GROUPS, type EntryGroup, type SearchEntry, type SearchName } from './searchEntries'

/** Start and end (exclusive) of a part of a text. */
export type Range = readonly [start: number, end: number]

export interface SearchHit {
  readonly entry: SearchEntry
  readonly name: SearchName
  readonly ranges: readonly Range[]
}

export interface GroupOfHits {
  readonly group: EntryGroup
  readonly hits: readonly SearchHit[]
}

interface FoundText {
  readonly id: number
  readonly words: readonly string[]
}

interface WordIndex {
  /** Texts with a word that each word of the query equals or begins. */
  readonly spelled: (words: readonly string[]) => FoundText[]
  /** Texts with a word that each word of the query resembles. */
  readonly nearly: (words: readonly string[]) => FoundText[]
}

/** Shorter words allow no error, and one of them may be missing from a longer query. */
const SHORT = 4
const LONG = 8

const errorsIn = (word: string): number => (word.length < SHORT ? 0 : word.length < LONG ? 1 : 2)

/** Swapped neighbours are one error for a reader but two for the index. */
const swaps = (word: string): string[] =>
  Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ).filter((swapped) => swapped !== word)

const nearWord = (word: string): Query => {
  const errors = errorsIn(word)
  // A swap uses one of the errors.
  const besides = errors > 1 ? errors - 1 : false
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], fuzzy: errors, prefix: true },
      ...(errors > 0 ? [{ queries: swaps(word), fuzzy: besides, prefix: false }] : []),
    ],
  }
}

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

const RANKS = ['whole', 'beginning', 'words', 'nearly'] as const

interface RankedHit extends IndexedName {
  /** The words of the name that the query has found. */
  readonly words: readonly string[]
  readonly rank: (typeof RANKS)[number]
  readonly errors: number
}

type Compare = (first: string, second: string) => number

/** Sorts by rank, errors, today's names first, then by the alphabet; the rest makes the order stable. */
const compareHits = (a: RankedHit, b: RankedHit, compare: Compare): number =>
  RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
  a.errors - b.errors ||
  NAME_KINDS.indexOf(a.name.kind) - NAME_KINDS.indexOf(b.name.kind) ||
  ENTRY_GROUPS.indexOf(a.entry.group) - ENTRY_GROUPS.indexOf(b.entry.group) ||
  compare(a.entry.title, b.entry.title) ||
  a.entry.id.localeCompare(b.entry.id, 'en')

const bestOfEach = (hits: readonly RankedHit[], compare: Compare): RankedHit[] => {
  const best = new Map<string, RankedHit>()
  for (const hit of [...hits].sort((a, b) => compareHits(a, b, compare))) {
    const key = `${hit.entry.group} ${hit.entry.id}`
    if (!best.has(key)) best.set(key, hit)
  }
  return [...best.values()]
}

/** The best hit's group comes first, statements of the study last, since they have many terms. */
const grouped = (hits: readonly RankedHit[], query: string): GroupOfHits[] => {
  const groups = [...new Set(hits.map(({ entry }) => entry.group))]
  return [
    ...groups.filter((group) => group !== 'statement'),
    ...groups.filter((group) => group === 'statement'),
  ].map((group) => ({
    group,
    hits: hits
      .filter(({ entry }) => entry.group === group)
      .map(({ entry, name, words }) => ({
        entry,
        name,
        // Found for the hits that are shown.
        get ranges() {
          return matchedRanges(name.text, query.split(' '), words)
        },
      })),
  }))
}

/** With this many exact results no query is guessed. */
const ENOUGH = 4

/** A longer query, such as pasted text, is not guessed; the longest name has nine words. */
const TOO_LONG_TO_GUESS = 9

interface IndexedName {
  readonly entry: SearchEntry
  readonly name: SearchName
  readonly folded: string
}

export interface Search {
  /** Groups by their best result; an empty query has none. The order is deterministic. */
  readonly find: (query: string) => GroupOfHits[]
}

/** Names of short words, such as Mal i Zi, allow one error as a whole. */
const isOneErrorAway = (query: string, name: string): boolean =>
  query.length >= SHORT && Math.abs(query.length - name.length) <= 1 && editDistance(query, name) <= 1

/** Makes the search over some entries; the index is made at the first query. */
export const createSearch = (entries: readonly SearchEntry[], compare: Compare): Search => {
  let indexed: Search | undefined
  return { find: (query) => (indexed ??= indexedSearch(entries, compare)).find(query) }
}

const indexedSearch = (entries: readonly SearchEntry[], compare: Compare): Search => {
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
      .map((name): RankedHit => ({ ...name, words: [], rank: 'whole', errors: 0 })),
    ...known(index.spelled(query.split(' '))).map(({ name, words }): RankedHit => {
      const isBeginning = name.folded.startsWith(query)
      const rank = name.folded === query ? 'whole' : isBeginning ? 'beginning' : 'words'
      return { ...name, words, rank, errors: 0 }
    }),
  ]
  const guessed = (query: string): RankedHit[] => {
    const nearlySpelled = names
      .filter(({ folded }) => isOneErrorAway(query, folded))
      .map((name) => ({ name, words: name.folded.split(' ') }))
    return [...known(index.nearly(query.split(' '))), ...nearlySpelled].map(({ name, words }) => ({
      ...name,
      words,
      rank: 'nearly',
      errors: editDistance(query, name.folded),
    }))
  }

  return {
    find: (text) => {
      const query = fold(text)
      if (query === '') return []
      const sure = spelled(query)
      const best = bestOfEach(sure, compare)
      if (best.length >= ENOUGH || query.split(' ').length > TOO_LONG_TO_GUESS) return grouped(best, query)
      // In a sentence of many words, some word resembles almost any other.
      const guesses = guessed(query).filter(({ entry }) => best.length === 0 || entry.group !== 'statement')
      return grouped(bestOfEach([...sure, ...guesses], compare), query)
    },
  }
}

/** Optimal string alignment distance: characters added, dropped, changed or swapped with their neighbour. */
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

/** Ranges of a name that a query matches: the characters typed of each word, or the whole word if it was guessed. */
const matchedRanges = (text: string, queryWords: readonly string[], foundWords: readonly string[]): Range[] =>
  wordsOf(text).flatMap(({ folded, places, end }): Range[] => {
    const start = places[0] ?? 0
    const spelled = queryWords
      .filter((word) => folded.startsWith(word))
      .reduce((longest, word) => Math.max(longest, word.length), 0)
    if (spelled > 0) return [[start, places[spelled] ?? end]]
    return foundWords.includes(folded) ? [[start, end]] : []
  })
