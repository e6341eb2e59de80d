import type { AtlasStore } from './createAtlasStore'
import { debounce } from './debounce'
import { type Filters, isDayMoved } from './filters'
import { fromQuery, toQuery } from './link'

/** Where an atlas writes its state: the folder of the site, and what the page itself shows by default. */
export interface UrlPlace {
  /** Address of the folder of the pages in the page's language, with a slash at its end. */
  readonly root: string
  /** Path below the root that links are written for; the front page where not given. */
  readonly path?: string
  /** What the page at that path shows without a query. */
  readonly siteDefaults: Filters
  /** What a page shows without a query, by its path below the root, such as `theme/treaties/`. */
  readonly defaultsOf: (path: string) => Filters
  /** Whether the state stands after `#`: in a file of its own, of whose address a script may change no more. */
  readonly isInHash?: boolean
}

/** What the address says of the state, as a query. */
export const queryIn = ({ isInHash = false }: Pick<UrlPlace, 'isInHash'>): string =>
  isInHash ? window.location.hash.slice(1) : window.location.search

/** Whether `#` leads to a place on the page and so says nothing of the state. */
const isAtPlace = ({ isInHash = false }: Pick<UrlPlace, 'isInHash'>): boolean =>
  isInHash && window.location.hash.length > 1 && !window.location.hash.includes('=')

/** Path of the present page below a folder. */
export const pathIn = (root: string): string =>
  window.location.href.split(/[?#]/)[0]?.slice(root.length) ?? ''

type ReadPlace = Omit<UrlPlace, 'siteDefaults'>

/** What the address asks for; the present filters themselves where it asks for nothing else. */
const requestedFilters = (store: AtlasStore, place: ReadPlace): Filters => {
  const { root, defaultsOf } = place
  const { dataset, filters } = store.getState()
  const asked = fromQuery(queryIn(place), defaultsOf(pathIn(root)), dataset)
  // Most pages open as they were made: a new object would draw all of them a second time.
  return JSON.stringify(asked) === JSON.stringify(filters) ? filters : asked
}

/** Where an atlas reads its state without ever writing it: a frame must not fill its host's history. */
export const readUrl = (store: AtlasStore, place: ReadPlace): void => {
  const { filters, restore } = store.getState()
  const asked = requestedFilters(store, place)
  if (asked !== filters) restore(asked)
}

const isNewPage = (before: Filters, after: Filters): boolean =>
  before.theme !== after.theme ||
  before.entity !== after.entity ||
  before.compared !== after.compared ||
  before.sub !== after.sub ||
  before.view !== after.view

/**
 * Ties the store to the address bar: reads the link now and on back or forward, writes on every change.
 * A new theme, sub-choice, view or country is a new entry of the history; other filters replace the present one,
 * a moving day once it rests.
 * The only code that touches `history`. Returns a function that stops it.
 */
export const connectUrl = (store: AtlasStore, place: UrlPlace): (() => void) => {
  const { root, path = '', siteDefaults, isInHash = false } = place
  /** What the address asks for: shown at once, or when its data have arrived, it is nothing to be written. */
  let read: Filters | undefined
  const addressOf = (filters: Filters): string => {
    const query = toQuery(filters, siteDefaults)
    if (isInHash) return `#${query}`
    return `${root}${path}${query ? `?${query}` : ''}${window.location.hash}`
  }
  const replaceBy = (filters: Filters) => {
    replaceSoon.cancel()
    window.history.replaceState(null, '', addressOf(filters))
  }
  const replaceSoon = debounce(() => replaceBy(store.getState().filters))
  const onPopState = () => {
    if (read && isAtPlace(place)) return
    replaceSoon.cancel()
    read = requestedFilters(store, place)
    store.getState().restore(read)
  }
  onPopState()
  const unsubscribe = store.subscribe(({ filters }, { filters: before }) => {
    if (filters === read || filters === before) return
    if (isNewPage(before, filters)) {
      // The entry that is left behind keeps the day it had last.
      if (replaceSoon.isWaiting()) replaceBy(before)
      window.history.pushState(null, '', addressOf(filters))
    } else if (isDayMoved(before, filters)) replaceSoon()
    else replaceBy(filters)
  })
  window.addEventListener('popstate', onPopState)
  return () => {
    unsubscribe()
    replaceSoon.cancel()
    window.removeEventListener('popstate', onPopState)
  }
}
