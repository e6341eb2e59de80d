import { useCallback, useSyncExternalStore } from 'react'
import { useAtlasStore } from './context'
import type { Filters } from './filters'
import { restedFilters } from './rested'

/**
 * What a view reads of the filters where it need not follow a moving day: another day counts once it rests, any other
 * change at once. `select` gives a plain value.
 */
export const useRested = <T extends string | number | boolean | null>(select: (filters: Filters) => T): T => {
  const store = useAtlasStore()
  const rested = restedFilters(store)
  const read = useCallback(() => select(rested.filters()), [rested, select])
  return useSyncExternalStore(rested.subscribe, read, () => select(store.getInitialState().filters))
}
