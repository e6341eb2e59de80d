import type { Dataset } from '../../data/Dataset'
import type { Entity, EntityCode } from '../../domain/entity'
import { type GroupOfHits, type Search, type SearchHit, createSearch } from '../../text/search/createSearch'
import { pairOf } from '../../text/search/pairOf'
import type { Texts } from '../../text/i18n'
import { entityLabel } from '../../text/sentences/words'
import { useEffect, useMemo } from 'react'
import { useAtlas, useFiles } from '../../state/context'
import type { Resource } from '../../data/resource'
import { useResource } from '../../data/useResource'
import { useTexts } from '../../text/context'
import { useDataTranslation } from '../../text/dataTexts'
import {
  type EntryGroup,
  type SearchEntry,
  pairEntry,
  wordsBetween,
  searchEntries,
} from '../../text/search/searchEntries'

const useFile = <T>(file: Resource<T>, attempt: number): { value: T | undefined; hasFailed: boolean } => {
  const { state, retry } = useResource<T>(file)
  useEffect(retry, [retry, attempt])
  return {
    value: state.status === 'ready' ? state.value : undefined,
    hasFailed: state.status === 'failed',
  }
}

interface SearchState {
  readonly search: Search
  readonly hasNamesFailed: boolean
  readonly hasStatementsFailed: boolean
}

/** The search, by present names and the study's until others load; another `attempt` requests them again. */
export const useSearch = (attempt: number): SearchState => {
  const texts = useTexts()
  // Entities stay the same while further themes load.
  const dataset = useAtlas((state) => state.dataset)
  const files = useFiles()
  const names = useFile(files.names, attempt)
  const statements = useFile(files.statements, attempt)
  const translate = useDataTranslation()
  const search = useMemo(
    () =>
      createSearch(
        searchEntries(texts, {
          dataset,
          names: names.value?.names,
          statements: statements.value?.statements,
          translate,
        }),
        texts.compare,
      ),
    [texts, dataset, names.value, statements.value, translate],
  )
  const isComplete = names.value !== undefined && statements.value !== undefined
  // The index is made before the first letter is typed.
  useEffect(() => {
    if (isComplete) search.find('')
  }, [search, isComplete])
  return { search, hasNamesFailed: names.hasFailed, hasStatementsFailed: statements.hasFailed }
}

const OFFERED = {
  country: 8,
  pair: 1,
  question: 5,
  treaty: 5,
  form: 5,
  statement: 8,
  members: 3,
} as const satisfies Record<EntryGroup, number>

interface PlacedHit {
  readonly hit: SearchHit
  readonly index: number
}

export interface Results {
  readonly groups: readonly { readonly group: EntryGroup | 'all'; readonly hits: readonly PlacedHit[] }[]
  readonly entries: readonly SearchEntry[]
  /** Whether nothing was found, so that the list has all countries instead. */
  readonly isFallback: boolean
}

const countryHit = (entity: Entity): SearchHit => {
  const title = entityLabel(entity)
  const name = { text: title, kind: 'current' } as const
  return { entry: { group: 'country', id: entity.code, title, names: [name] }, name, ranges: [] }
}

export interface Question {
  readonly texts: Texts
  readonly dataset: Dataset
  readonly search: Search
  readonly text: string
  readonly opened: EntityCode | null
}

/** The results of a query; every country where it finds nothing; nothing for an empty query. */
export const resultsOf = (question: Question): Results => {
  const { dataset, search, text } = question
  if (text.trim() === '') return { groups: [], entries: [], isFallback: false }
  const all = search.find(text).map(({ group, hits }) => ({ group, hits: hits.slice(0, OFFERED[group]) }))
  const found = withPair(question, all)
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

/** Adds the comparison that the query names; or, after the countries, of the first one with the open one. */
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
