import type { Search } from './createSearch'
import { fold, wordsOf } from './fold'
import type { SearchEntry } from './searchEntries'

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
  if (words.length < 2 || words.length > MOST_WORDS) return null
  const fillers = new Set(between.map(fold))
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)])
    .map((sides) => sides.map((side) => trimmed(side, fillers)))
  const named = (fits: (name: string, text: string) => boolean) => {
    for (const [left = '', right = ''] of splits) {
      const first = country(search, left, isEqual)
      const second = first && country(search, right, fits)
      if (first && second && first.id !== second.id) return [first, second] as const
    }
    return null
  }
  const isOne = () =>
    search
      .find(query)
      .some(
        ({ group, hits }) =>
          group !== 'statement' && hits.some(({ name }) => hasWords(fold(name.text), words)),
      )
  // A name of several words may look like two, the second incomplete.
  return named(isEqual) ?? (isOne() ? null : named(isBegun))
}

const isEqual = (name: string, text: string): boolean => name === text
const isBegun = (name: string, text: string): boolean => text.length >= BEGINNING && name.startsWith(text)

const hasWords = (name: string, words: readonly string[]): boolean =>
  words.every((word) => name.split(' ').some((other) => other.startsWith(word)))

const country = (
  search: Search,
  text: string,
  fits: (name: string, text: string) => boolean,
): SearchEntry | undefined =>
  search
    .find(text)
    .find(({ group }) => group === 'country')
    ?.hits.find(({ name }) => fits(fold(name.text), text))?.entry

const trimmed = (words: readonly string[], fillers: ReadonlySet<string>): string => {
  const first = words.findIndex((word) => !fillers.has(word))
  const last = words.findLastIndex((word) => !fillers.has(word))
  return first < 0 ? '' : words.slice(first, last + 1).join(' ')
}
