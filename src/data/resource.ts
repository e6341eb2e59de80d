import { DataFileError } from './load'

/**
 * Whether it was a script that did not come, a style sheet or a catalogue of messages, rather than a data file: a browser
 * asks for each once in the life of a page.
 */
export const isScriptFailure = (error: unknown): boolean => !(error instanceof DataFileError)

/** Asks for a lost script once more, which only a new page does; its address has the state. */
export const askWithNewPage = (): void => window.location.reload()

/** Where the loading of a resource stands; it is pending before it is requested and until it is answered. */
export type ResourceState<T> =
  | { readonly status: 'pending' }
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

const PENDING = { status: 'pending' } as const

/** Notes the value on its promise, where React's `use` reads it: what is loaded is drawn without a wait. */
const fulfilled = <T>(promise: Promise<T>, value: T): Promise<T> =>
  Object.assign(promise, { status: 'fulfilled', value })

/** A resource that `request` loads. With `value` it is ready from the start and never requested. */
export const resource = <T>(request: () => Promise<T>, value?: T): Resource<T> => {
  let state: ResourceState<T> = value === undefined ? PENDING : { status: 'ready', value }
  let loading: Promise<T> | null = value === undefined ? null : fulfilled(Promise.resolve(value), value)
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
      if (state !== PENDING) become(PENDING)
      started.then(
        (loaded) => {
          fulfilled(started, loaded)
          become({ status: 'ready', value: loaded })
        },
        (error: unknown) => {
          loading = null
          become({ status: 'failed', error })
        },
      )
      return started
    },
  }
}

/** What a resource has loaded; undefined before that. */
export const loadedValue = <T>(wanted: Resource<T>): T | undefined => {
  const state = wanted.state()
  return state.status === 'ready' ? state.value : undefined
}

/** A resource of each key, created when it is first wanted; ready from the start where `values` has its value. */
export const resourcesBy = <Key, T>(
  request: (key: Key) => Promise<T>,
  values?: ReadonlyMap<Key, T>,
): ((key: Key) => Resource<T>) => {
  const known = new Map<Key, Resource<T>>()
  return (key) => {
    const own = known.get(key) ?? resource(() => request(key), values?.get(key))
    known.set(key, own)
    return own
  }
}
