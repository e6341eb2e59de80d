import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import type { CorridorsFile } from '../dataset/contract'
import { useAtlas } from './context'
import type { Filters } from './filters'

/** Where the loading of the routes stands. */
export type CorridorsState =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly file: CorridorsFile }
  | { readonly status: 'failed'; readonly error: unknown }

/** The routes of one atlas: asked for once they are wanted, and again only after a failure. */
export interface Corridors {
  readonly state: () => CorridorsState
  readonly subscribe: (onChange: () => void) => () => void
  /** Loads the routes, unless they are there, on their way, or have failed. */
  readonly want: () => void
  /** Asks once more after a failure. */
  readonly retry: () => void
}

/** Keeps the routes, and where their loading stands, for as long as the page is open. */
export const createCorridors = (load: () => Promise<CorridorsFile>): Corridors => {
  let state: CorridorsState = { status: 'idle' }
  const listeners = new Set<() => void>()
  const become = (next: CorridorsState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const start = () => {
    become({ status: 'loading' })
    load().then(
      (file) => become({ status: 'ready', file }),
      (error: unknown) => become({ status: 'failed', error }),
    )
  }
  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    want: () => {
      if (state.status === 'idle') start()
    },
    retry: () => {
      if (state.status === 'failed') start()
    },
  }
}

/** Whether the present state shows routes, over the map or as their own view. */
export const areRoutesWanted = ({ hasRoutes, view }: Filters): boolean => hasRoutes || view === 'routes'

/** The routes of the atlas a view is mounted in. */
export const CorridorsContext = createContext<Corridors | null>(null)

/** The routes and where their loading stands; loads them once they are wanted. Throws outside a mounted atlas. */
export const useCorridors = (): { state: CorridorsState; isWanted: boolean; retry: () => void } => {
  const corridors = useContext(CorridorsContext)
  if (!corridors) throw new Error('This view is not inside a mounted atlas.')
  const isWanted = useAtlas(({ filters }) => areRoutesWanted(filters))
  useEffect(() => {
    if (isWanted) corridors.want()
  }, [corridors, isWanted])
  const state = useSyncExternalStore(corridors.subscribe, corridors.state, corridors.state)
  return { state, isWanted, retry: corridors.retry }
}
