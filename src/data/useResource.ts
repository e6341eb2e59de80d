import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { type Resource, type ResourceState, askWithNewPage, isScriptFailure } from './resource'
export interface UsedResource<T> {
  readonly state: ResourceState<T>
  /** Requests a data file again; for a script it reloads the page, whose address holds the state. */
  readonly retry: () => void
}

const PENDING = { status: 'pending' } as const

/** Loads a resource while it is wanted; a component that mounts after a failure retries it. */
export const useResource = <T>(wanted: Resource<T>, isWanted = true): UsedResource<T> => {
  // A prerendered page shows no failure, so hydration starts as pending.
  const atHydration = (): ResourceState<T> => (wanted.state().status === 'failed' ? PENDING : wanted.state())
  const state = useSyncExternalStore(wanted.subscribe, wanted.state, atHydration)
  const load = useCallback(() => void wanted.load().catch(() => undefined), [wanted])
  useEffect(() => {
    if (isWanted) load()
  }, [isWanted, load])
  const retry = useCallback(() => {
    const failed = wanted.state()
    if (failed.status === 'failed' && isScriptFailure(failed.error)) askWithNewPage()
    else load()
  }, [wanted, load])
  return { state, retry }
}
