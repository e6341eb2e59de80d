import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Resource, ResourceState } from './resource'

/** The state of a resource, and a way to request it anew after a failure. */
export interface UsedResource<T> {
  readonly state: ResourceState<T>
  readonly retry: () => void
}

/** Loads a resource once a component wants it; a component that comes after a failure requests it anew. */
export const useResource = <T>(wanted: Resource<T>, isWanted = true): UsedResource<T> => {
  const state = useSyncExternalStore(wanted.subscribe, wanted.state, wanted.state)
  const retry = useCallback(() => void wanted.load().catch(() => undefined), [wanted])
  useEffect(() => {
    if (isWanted) retry()
  }, [isWanted, retry])
  return { state, retry }
}
