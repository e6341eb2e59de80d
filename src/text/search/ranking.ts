import { NAME_KINDS } from '../../domain/entityName'
import { type GroupOfHits, GROUPS, type SearchHit } from './entry'

/** How a name answers, from best to worst: the whole of it, its beginning, words in it, or nearly. */
const RANKS = ['whole', 'beginning', 'words', 'nearly'] as const

/** A hit and how well it answers. */
export interface RankedHit extends SearchHit {
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
export const bestOfEach = (hits: readonly RankedHit[]): RankedHit[] => {
  const best = new Map<string, RankedHit>()
  for (const hit of hits.toSorted(compareHits)) {
    const key = `${hit.entry.group} ${hit.entry.id}`
    if (!best.has(key)) best.set(key, hit)
  }
  return [...best.values()]
}

/** Sorted hits by group: the group of the best hit comes first, what the study states last, whose terms are many. */
export const grouped = (hits: readonly RankedHit[]): GroupOfHits[] => {
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
