import type { SortKey } from './cells'

/** Which way a column is sorted, as `aria-sort` has it. */
export type SortDirection = 'ascending' | 'descending'

/** What a sort needs of a row: its name, and its place by the column chosen. */
export interface Sortable {
  readonly name: string
  readonly key: SortKey
}

/**
 * Rows in the order of a column. Numbers go by size, words by the order of the language. Silence is last in both
 * directions and keeps the order of its kinds, since turning the order round must not put the unknown first.
 * Rows that are equal stand by name.
 */
export const sortRows = <Row extends Sortable>(
  rows: readonly Row[],
  direction: SortDirection,
  compare: (first: string, second: string) => number,
): Row[] => {
  const sign = direction === 'ascending' ? 1 : -1
  const byValue = (a: number | string, b: number | string): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
  return rows.toSorted(
    (a, b) =>
      a.key.silence - b.key.silence || sign * byValue(a.key.value, b.key.value) || compare(a.name, b.name),
  )
}
