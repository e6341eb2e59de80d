import type { AtlasStore } from './createAtlasStore'
import { debounce } from './debounce'
import { differIn, type Filters, isDayMoved } from './filters'
import { fromQuery, toQuery } from './link'

export interface UrlPlace {
  readonly root: string
  /** Path below the root that links use; the front page by default. */
  readonly path?: string
  readonly siteDefaults: Filters
  /** The state of each page without a query, by its path below the root such as `theme/treaties/`. */
  readonly defaultsOf: (path: string) => Filters
}

export const pathIn = (root: string): string =>
  window.location.href.split(/[?#]/)[0]?.slice(root.length) ?? ''

type ReadPlace = Omit<UrlPlace, 'siteDefaults'>

const requestedFilters = (store: AtlasStore, place: ReadPlace): Filters => {
  const { root, defaultsOf } = place
  const { dataset, filters } = store.getState()
  const requested = fromQuery(window.location.search, defaultsOf(pathIn(root)), dataset)
  // An equal object avoids a second render of the prerendered page.
  return JSON.stringify(requested) === JSON.stringify(filters) ? filters : requested
}

/** Reads the state from the address without ever writing it: a frame must not fill its host's history. */
export const readUrl = (store: AtlasStore, place: ReadPlace): void => {
  const { filters, restore } = store.getState()
  const requested = requestedFilters(store, place)
  if (requested !== filters) restore(requested)
}

/** The filters of which another value is a new page in the history. */
const NEW_PAGE = ['theme', 'entity', 'compared', 'others', 'sub', 'view'] as const

/** A moving day is written once it rests, since browsers limit calls of the history. */
type HistoryMode = 'push' | 'replace' | 'replaceSoon'

/** How the history takes a change: another theme, sub-choice, view or country is a new page, any other filter is not. */
export const historyMode = (before: Filters, after: Filters): HistoryMode => {
  if (differIn(before, after, NEW_PAGE)) return 'push'
  return isDayMoved(before, after) ? 'replaceSoon' : 'replace'
}

/**
 * Reads the state from the address now and on back or forward, and writes every change as `historyMode` says.
 * Nothing else touches `history`. Returns a function that stops it.
 */
export const connectUrl = (store: AtlasStore, place: UrlPlace): (() => void) => {
  const { root, path = '', siteDefaults } = place
  /** The requested state is not written back, neither now nor when its data arrive. */
  let lastRead: Filters | undefined
  const addressOf = (filters: Filters): string => {
    const query = toQuery(filters, siteDefaults)
    return `${root}${path}${query && `?${query}`}${window.location.hash}`
  }
  const replaceBy = (filters: Filters) => {
    replaceSoon.cancel()
    window.history.replaceState(null, '', addressOf(filters))
  }
  const replaceSoon = debounce(() => replaceBy(store.getState().filters))
  const onPopState = () => {
    replaceSoon.cancel()
    lastRead = requestedFilters(store, place)
    store.getState().restore(lastRead)
  }
  onPopState()
  const unsubscribe = store.subscribe(({ filters }, { filters: before }) => {
    if (filters === lastRead || filters === before) return
    const mode = historyMode(before, filters)
    if (mode === 'replaceSoon') return replaceSoon()
    if (mode === 'replace') return replaceBy(filters)
    // The entry keeps the last day of the slider.
    if (replaceSoon.isWaiting()) replaceBy(before)
    window.history.pushState(null, '', addressOf(filters))
  })
  window.addEventListener('popstate', onPopState)
  return () => {
    unsubscribe()
    replaceSoon.cancel()
    window.removeEventListener('popstate', onPopState)
  }
}
