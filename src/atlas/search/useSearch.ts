import { useEffect, useMemo } from 'react'
import { createSearch, type Search } from '../../text/search/createSearch'
import { useAtlas, useFiles } from '../../state/context'
import { type Resource, resource } from '../../data/resource'
import { useResource } from '../../data/useResource'
import { useTexts } from '../../text/context'
import { searchEntries } from '../../text/sentences/searchEntries'

const NOTHING = resource<never>(() => new Promise(() => undefined))

/** A file once it is loaded, and whether it failed to load. Another `attempt` requests it anew. */
const useFile = <T>(
  file: Resource<T> | null,
  attempt: number,
): { value: T | undefined; hasFailed: boolean } => {
  const { state, retry } = useResource<T>(file ?? NOTHING)
  useEffect(retry, [retry, attempt])
  return {
    value: state.status === 'ready' ? state.value : undefined,
    hasFailed: state.status === 'failed',
  }
}

/** The search, and which of its files did not load. */
interface SearchState {
  readonly search: Search
  readonly hasNamesFailed: boolean
  readonly hasStatementsFailed: boolean
}

/**
 * The search over everything the atlas can be asked for. Until its files are there, and where they do not arrive,
 * countries are found by today's names and the study's, and nothing that the study states. Another `attempt` asks again.
 */
export const useSearch = (attempt: number): SearchState => {
  const texts = useTexts()
  // What arrives of further themes names nothing anew.
  const entities = useAtlas((state) => state.dataset.entities)
  const instruments = useAtlas((state) => state.dataset.instruments)
  const files = useFiles()
  const names = useFile(files.names, attempt)
  const statements = useFile(files.statements, attempt)
  const search = useMemo(
    () =>
      createSearch(
        searchEntries(texts, {
          entities,
          instruments,
          names: names.value?.names,
          statements: statements.value?.statements,
        }),
      ),
    [texts, entities, instruments, names.value, statements.value],
  )
  return { search, hasNamesFailed: names.hasFailed, hasStatementsFailed: statements.hasFailed }
}
