import type { Search } from './createSearch'
import type { SearchEntry } from './entry'
import { fold, wordsOf } from './fold'

/** The second name may be incomplete from this many characters on. */
const BEGINNING = 3
/** Longer queries, such as pasted text, are not parsed. */
const MOST_WORDS = 20

/**
 * Finds two countries in a query such as "Moldova and Romania" or "mda rou", or returns null; the second may be
 * incomplete. `between` are words to ignore around the names.
 */
export const pairOf = (
  search: Search,
  query: string,
  between: readonly string[],
): readonly [SearchEntry, SearchEntry] | null => {
  const words = wordsOf(query).map(({ folded }) => folded)
  if (words.length > MOST_WORDS) return null
  const fillers = new Set(between.map(fold))
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)])
    .map((sides) => sides.map((side) => trimmed(side, fillers)))
  const named = (fits: (name: string, asked: string) => boolean) => {
    for (const [left = '', right = ''] of splits) {
      const first = country(search, left, isWhole)
      const second = first && country(search, right, fits)
      if (first && second && first.id !== second.id) return [first, second] as const
    }
    return null
  }
  const isOne = search
    .find(query)
    .some(
      ({ group, hits }) => group !== 'statement' && hits.some(({ name }) => hasWords(fold(name.text), words)),
    )
  // A name of several words may look like two, the second incomplete.
  return named(isWhole) ?? (isOne ? null : named(isBegun))
}

const isWhole = (name: string, asked: string): boolean => name === asked
const isBegun = (name: string, asked: string): boolean => asked.length >= BEGINNING && name.startsWith(asked)

const hasWords = (name: string, asked: readonly string[]): boolean =>
  asked.every((word) => name.split(' ').some((other) => other.startsWith(word)))

const country = (
  search: Search,
  asked: string,
  fits: (name: string, asked: string) => boolean,
): SearchEntry | undefined =>
  search
    .find(asked)
    .find(({ group }) => group === 'country')
    ?.hits.find(({ name }) => fits(fold(name.text), asked))?.entry

const trimmed = (words: readonly string[], fillers: ReadonlySet<string>): string => {
  const first = words.findIndex((word) => !fillers.has(word))
  const last = words.findLastIndex((word) => !fillers.has(word))
  return first < 0 ? '' : words.slice(first, last + 1).join(' ')
}
