type LoadFault = 'unreachable' | 'missing' | 'damaged' | 'other-version'

/** A data file that is not there or not as it should be. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError'
  constructor(
    readonly file: string,
    readonly fault: LoadFault,
    options?: ErrorOptions,
  ) {
    super(`${file} is ${fault}`, options)
  }
}

/** Whether a script, stylesheet or catalogue failed rather than a data file: a browser requests those once a page. */
export const isScriptFailure = (error: unknown): boolean => !(error instanceof DataFileError)

/** Reloads the page, since only that requests a failed script again; the address holds the state. */
export const askWithNewPage = (): void => window.location.reload()

export type ResourceState<T> =
  | { readonly status: 'pending' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown }

/** Something loaded on demand: requested once, and again only after a failure. */
export interface Resource<T> {
  readonly state: () => ResourceState<T>
  readonly subscribe: (listener: () => void) => () => void
  /** Loads unless loaded or loading; retries after a failure. Rejects if it does not load. */
  readonly load: () => Promise<T>
}

const PENDING = { status: 'pending' } as const

/** React's `use` reads this status and so renders a loaded value without suspending. */
const fulfilled = <T>(promise: Promise<T>, value: T): Promise<T> =>
  Object.assign(promise, { status: 'fulfilled', value })

/** Makes a resource; with `value` it is ready from the start and never requested. */
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

export const loadedValue = <T>(wanted: Resource<T>): T | undefined => {
  const state = wanted.state()
  return state.status === 'ready' ? state.value : undefined
}

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
