import type { Entity } from '../../domain/entity'
import type { Search } from '../../search/createSearch'
import type { Group, SearchEntry, SearchHit } from '../../search/entry'
import { entityLabel } from '../../wording/words'

/** As many results of a group as are offered. */
const OFFERED = { country: 8, question: 5, treaty: 5, form: 5 } as const satisfies Record<Group, number>

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

/** The results of a query as they are shown; every country where it finds nothing; nothing for an empty one. */
export const resultsOf = (search: Search, text: string, entities: readonly Entity[]): Results => {
  if (text.trim() === '') return { groups: [], entries: [], isFallback: false }
  const found = search.find(text).map(({ group, hits }) => ({ group, hits: hits.slice(0, OFFERED[group]) }))
  const isFallback = found.length === 0
  const groups = isFallback ? [{ group: 'all' as const, hits: entities.map(countryHit) }] : found
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
