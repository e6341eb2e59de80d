import { useEffect, useMemo, useState } from 'react'
import type { EntityNames } from '../../domain/entityName'
import { createSearch, type Search } from '../../search/createSearch'
import { useAtlas } from '../../store/context'
import { useNames } from '../../store/names'
import { useTexts } from '../../text/context'
import { searchEntries } from '../../wording/searchEntries'

/**
 * The search over everything the atlas can be asked for. Until the file of the names is there, and when it does
 * not arrive, countries are found by today's names and the study's. `attempt`: another number asks again.
 */
export const useSearch = (attempt: number): { search: Search; hasNamesFailed: boolean } => {
  const texts = useTexts()
  // What arrives of further themes names nothing anew.
  const entities = useAtlas((state) => state.dataset.entities)
  const instruments = useAtlas((state) => state.dataset.instruments)
  const file = useNames()
  const [names, setNames] = useState<EntityNames | undefined>()
  const [failedAttempt, setFailedAttempt] = useState<number | null>(null)
  useEffect(() => {
    let isWanted = true
    file.load().then(
      (loaded) => isWanted && setNames(loaded.names),
      () => isWanted && setFailedAttempt(attempt),
    )
    return () => {
      isWanted = false
    }
  }, [file, attempt])
  const search = useMemo(
    () => createSearch(searchEntries(texts, { entities, instruments }, names)),
    [texts, entities, instruments, names],
  )
  return { search, hasNamesFailed: names === undefined && failedAttempt === attempt }
}
