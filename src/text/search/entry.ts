import type { NameKind } from '../../domain/entity'

export const GROUPS = ['country', 'pair', 'question', 'treaty', 'form', 'members', 'statement'] as const
export type Group = (typeof GROUPS)[number]

export interface SearchName {
  readonly text: string
  /** A `code` matches only in full. */
  readonly kind: NameKind
  /** BCP 47 tag, where it differs from the page's. */
  readonly language?: string
  readonly note?: string
}

export interface SearchEntry {
  readonly group: Group
  /** Unique within its group. */
  readonly id: string
  readonly title: string
  readonly language?: string
  readonly detail?: string
  readonly names: readonly SearchName[]
}

/** Start and end (exclusive) of a part of a text. */
export type Range = readonly [start: number, end: number]

export interface SearchHit {
  readonly entry: SearchEntry
  readonly name: SearchName
  readonly ranges: readonly Range[]
}

export interface GroupOfHits {
  readonly group: Group
  readonly hits: readonly SearchHit[]
}
