import type { AtlasStore } from './createAtlasStore'
import type { Filters } from './filters'

/**
 * So long a state must rest, in ms, before what costs a browser much is told of it: the address, the title, links and the
 * field of the day take some milliseconds to be written, a dragged slider changes the day at every frame, and browsers
 * refuse more than a hundred addresses in some seconds.
 */
export const RESTED_MS = 250

/** Whether nothing but the day is another: a slider that moves, more often than not. */
export const isDayMoved = (before: Filters, after: Filters): boolean =>
  (Object.keys(after) as (keyof Filters)[]).every((key) => key === 'on' || before[key] === after[key])

/** The filters of a store as they are between movements of the day. */
interface Rested {
  readonly filters: () => Filters
  readonly subscribe: (onChange: () => void) => () => void
}

const createRested = (store: AtlasStore): Rested => {
  let { filters } = store.getState()
  const listeners = new Set<() => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => {
    clearTimeout(timer)
    timer = undefined
    filters = store.getState().filters
    for (const listener of listeners) listener()
  }
  store.subscribe((now, before) => {
    if (now.filters === before.filters) return
    if (!isDayMoved(before.filters, now.filters)) return rest()
    clearTimeout(timer)
    timer = setTimeout(rest, RESTED_MS)
  })
  return {
    filters: () => filters,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

const known = new WeakMap<AtlasStore, Rested>()

/** The filters of a store between movements of the day: another day counts once it rests, any other change at once. */
export const restedFilters = (store: AtlasStore): Rested => {
  const rested = known.get(store) ?? createRested(store)
  known.set(store, rested)
  return rested
}
