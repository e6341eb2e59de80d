export type SortDirection = 'ascending' | 'descending'

/** Which column sorts a table, and in which direction. */
export interface Sort {
  readonly by: string
  readonly direction: SortDirection
}

/** Sort key of a field: missing data and empty fields last, else number or text. */
export interface SortKey {
  readonly silence: number
  readonly value: number | string
}

/** Gives the place of each word in the alphabet, so that a long list with few words compares numbers. */
export const placesInAlphabet = (
  words: readonly string[],
  compare: (first: string, second: string) => number,
): ReadonlyMap<string, number> =>
  new Map([...new Set(words)].sort(compare).map((word, place) => [word, place]))

/** The part of a row that a sort needs: its name, and its place in the sorted column. */
export interface Sortable {
  readonly name: string
  readonly key: SortKey
}

/** Sorts by number or word, then by name; missing data are last in both directions, in the order of its kinds. */
export const sortRows = <Row extends Sortable>(
  rows: readonly Row[],
  direction: SortDirection,
  compare: (first: string, second: string) => number,
): Row[] => {
  const sign = direction === 'ascending' ? 1 : -1
  const byValue = (a: number | string, b: number | string): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
  return [...rows].sort(
    (a, b) =>
      a.key.silence - b.key.silence || sign * byValue(a.key.value, b.key.value) || compare(a.name, b.name),
  )
}
