import { useCallback, useEffect, useSyncExternalStore } from 'react'

/** Where the loading of a resource stands. */
export type ResourceState<T> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown }

/** Something that is loaded on demand: requested once however often it is wanted, and again only after a failure. */
export interface Resource<T> {
  readonly state: () => ResourceState<T>
  /** Calls the listener whenever the state has changed. Returns a function that ends this. */
  readonly subscribe: (listener: () => void) => () => void
  /** Loads it unless it is loaded or on its way; after a failure it is requested anew. Rejects where it does not load. */
  readonly load: () => Promise<T>
}

/** A resource that `request` loads. With `value` it is ready from the start and never requested. */
export const resource = <T>(request: () => Promise<T>, value?: T): Resource<T> => {
  let state: ResourceState<T> = value === undefined ? { status: 'idle' } : { status: 'ready', value }
  let loading: Promise<T> | null = value === undefined ? null : Promise.resolve(value)
  const listeners = new Set<() => void>()
  const become = (next: ResourceState<T>) => {
    state = next
    for (const listener of listeners) listener()
  }
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    load: () => {
      if (loading) return loading
      const started = request()
      loading = started
      become({ status: 'loading' })
      started.then(
        (loaded) => become({ status: 'ready', value: loaded }),
        (error: unknown) => {
          loading = null
          become({ status: 'failed', error })
        },
      )
      return started
    },
  }
}

/** The state of a resource and a way to request it again; loads it once `isWanted`, and not again after a failure. */
export const useResource = <T>(
  wanted: Resource<T>,
  isWanted = true,
): { readonly state: ResourceState<T>; readonly retry: () => void } => {
  const state = useSyncExternalStore(wanted.subscribe, wanted.state, wanted.state)
  const retry = useCallback(() => void wanted.load().catch(() => undefined), [wanted])
  useEffect(() => {
    if (isWanted && wanted.state().status === 'idle') retry()
  }, [wanted, isWanted, retry])
  return { state, retry }
}
