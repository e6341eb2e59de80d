import type { Dataset } from '../../data/Dataset'
import type { Entity, EntityCode } from '../../domain/entity'
import type { Search } from '../../text/search/createSearch'
import type { Group, GroupOfHits, SearchEntry, SearchHit } from '../../text/search/entry'
import { pairOf } from '../../text/search/pairOf'
import type { Texts } from '../../text/i18n'
import { pairEntry, wordsBetween } from '../../text/sentences/searchEntries'
import { entityLabel } from '../../text/sentences/words'

/** As many results of a group as are offered. */
const OFFERED = {
  country: 8,
  pair: 1,
  question: 5,
  treaty: 5,
  form: 5,
  statement: 8,
  members: 3,
} as const satisfies Record<Group, number>

interface PlacedHit {
  readonly hit: SearchHit
  /** Place in the whole list, over all groups. */
  readonly index: number
}

/** What the list shows. */
export interface Results {
  readonly groups: readonly { readonly group: Group | 'all'; readonly hits: readonly PlacedHit[] }[]
  /** All entries of the list in its order. */
  readonly entries: readonly SearchEntry[]
  /** Nothing was found: the list is that of all countries instead. */
  readonly isFallback: boolean
}

const countryHit = (entity: Entity): SearchHit => {
  const title = entityLabel(entity)
  const name = { text: title, kind: 'current' } as const
  return { entry: { group: 'country', id: entity.code, title, names: [name] }, name, ranges: [] }
}

/** What is asked, and of what. */
export interface Question {
  readonly texts: Texts
  readonly dataset: Dataset
  readonly search: Search
  readonly text: string
  /** Whether there is a page that compares two countries. */
  readonly canCompare: boolean
  /** The country that is open, which others can be compared with. */
  readonly opened: EntityCode | null
}

/** The results of a query as they are shown; every country where it finds nothing; nothing for an empty one. */
export const resultsOf = (question: Question): Results => {
  const { dataset, search, text } = question
  if (text.trim() === '') return { groups: [], entries: [], isFallback: false }
  const all = search.find(text).map(({ group, hits }) => ({ group, hits: hits.slice(0, OFFERED[group]) }))
  const found = question.canCompare ? withPair(question, all) : all
  const isFallback = found.length === 0
  const groups = isFallback ? [{ group: 'all' as const, hits: dataset.entities.map(countryHit) }] : found
  let index = 0
  return {
    groups: groups.map(({ group, hits }) => ({
      group,
      hits: hits.map((hit) => {
        const placed = { hit, index }
        index += 1
        return placed
      }),
    })),
    entries: groups.flatMap(({ hits }) => hits.map(({ entry }) => entry)),
    isFallback,
  }
}

/** Adds the comparison that the query names; or, after the countries, that of the first one with the open one. */
const withPair = (
  { texts, dataset, search, text, opened }: Question,
  found: GroupOfHits[],
): GroupOfHits[] => {
  const named = pairOf(search, text, wordsBetween(texts))
  if (named) return [pairGroup(pairEntry(texts, ...named)), ...found]
  const [country] = found.find(({ group }) => group === 'country')?.hits ?? []
  if (opened === null || !country || country.entry.id === opened) return found
  const { entry } = countryHit(dataset.entity(opened))
  const pair = pairGroup(pairEntry(texts, entry, country.entry))
  return found.flatMap((group) => (group.group === 'country' ? [group, pair] : [group]))
}

const pairGroup = (entry: SearchEntry): GroupOfHits => ({
  group: 'pair',
  hits: [{ entry, name: { text: entry.title, kind: 'current' }, ranges: [] }],
})
