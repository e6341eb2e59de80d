import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { type Resource, type ResourceState, askWithNewPage, isScriptFailure } from './resource'
/** The state of a resource, and a way to try again after a failure. */
export interface UsedResource<T> {
  readonly state: ResourceState<T>
  /** Requests a data file anew; a script only a new page requests anew, whose address has the state. */
  readonly retry: () => void
}

const PENDING = { status: 'pending' } as const

/** Loads a resource once a component wants it; a component that comes after a failure requests it anew. */
export const useResource = <T>(wanted: Resource<T>, isWanted = true): UsedResource<T> => {
  // A page made beforehand knows of no failure: it is hydrated as it was made, and drawn anew then.
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
