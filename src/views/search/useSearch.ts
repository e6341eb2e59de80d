import { useEffect, useMemo, useState } from 'react'
import { createSearch, type Search } from '../../search/createSearch'
import { useAtlas } from '../../store/context'
import type { Kept } from '../../store/kept'
import { useSearchFiles } from '../../store/searchFiles'
import { useTexts } from '../../text/context'
import { searchEntries } from '../../wording/searchEntries'

/** A file once it has arrived, and whether the last attempt to load it failed. Another `attempt` asks again. */
const useFile = <T>(file: Kept<T> | null, attempt: number): { value: T | undefined; hasFailed: boolean } => {
  const [value, setValue] = useState<T | undefined>()
  const [failedAttempt, setFailedAttempt] = useState<number | null>(null)
  useEffect(() => {
    let isWanted = true
    file?.load().then(
      (loaded) => isWanted && setValue(loaded),
      () => isWanted && setFailedAttempt(attempt),
    )
    return () => {
      isWanted = false
    }
  }, [file, attempt])
  return { value, hasFailed: value === undefined && failedAttempt === attempt }
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
  const files = useSearchFiles()
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
