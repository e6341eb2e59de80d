import type { NameKind } from '../../domain/entity'

/** What can be found, in the order of the groups where none fits better. */
export const GROUPS = ['country', 'pair', 'question', 'treaty', 'form', 'members', 'statement'] as const
export type Group = (typeof GROUPS)[number]

/** One of the names of an entry. */
export interface SearchName {
  readonly text: string
  /** A name of the kind `code` is found by all of its letters only. */
  readonly kind: NameKind
  /** BCP 47 tag, where the name is not in the language of the page. */
  readonly language?: string
  readonly note?: string
}

/** Something that can be found, and all its names. */
export interface SearchEntry {
  readonly group: Group
  /** Unlike that of any other entry of its group. */
  readonly id: string
  readonly title: string
  /** BCP 47 tag of the title, where it is not in the language of the page. */
  readonly language?: string
  /** A second line, such as a question or the full title of a treaty. */
  readonly detail?: string
  readonly names: readonly SearchName[]
}

/** A part of a text, from a first letter to the one after the last. */
export type Range = readonly [start: number, end: number]

/** An entry that was found, by which of its names, and what part of that name matched. */
export interface SearchHit {
  readonly entry: SearchEntry
  readonly name: SearchName
  readonly ranges: readonly Range[]
}

/** The results of a group, the best first. */
export interface GroupOfHits {
  readonly group: Group
  readonly hits: readonly SearchHit[]
}
