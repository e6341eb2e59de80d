import type { AtlasStore } from './createAtlasStore'
import type { Filters } from './filters'
import { fromQuery, toQuery } from './link'

/** Where an atlas writes its state: the folder of the site, and what the page itself shows by default. */
export interface UrlPlace {
  /** Address of the site's folder, with a slash at its end. */
  readonly root: string
  /** What the front page shows without a query; links are always written for it. */
  readonly siteDefaults: Filters
  /** What a page shows without a query, by its path below the root, such as `theme/treaties/`. */
  readonly defaultsOf: (path: string) => Filters
}

const isNewPage = (before: Filters, after: Filters): boolean =>
  before.theme !== after.theme ||
  before.entity !== after.entity ||
  before.sub !== after.sub ||
  before.view !== after.view

/**
 * Ties the store to the address bar: reads the link now and on back or forward, writes on every change.
 * A new theme, sub-choice or country is a new entry of the history; other filters replace the present one.
 * The only code that touches `history`. Returns a function that stops it.
 */
export const connectUrl = (store: AtlasStore, { root, siteDefaults, defaultsOf }: UrlPlace): (() => void) => {
  const { dataset } = store.getState()
  const readLink = () => {
    const path = window.location.href.split(/[?#]/)[0]?.slice(root.length) ?? ''
    store.getState().restore(fromQuery(window.location.search, defaultsOf(path), dataset))
  }
  let isReading = false
  const onPopState = () => {
    isReading = true
    readLink()
    isReading = false
  }
  onPopState()
  const unsubscribe = store.subscribe(({ filters }, { filters: before }) => {
    if (isReading || filters === before) return
    const query = toQuery(filters, siteDefaults)
    const address = `${root}${query ? `?${query}` : ''}${window.location.hash}`
    if (isNewPage(before, filters)) window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  })
  window.addEventListener('popstate', onPopState)
  return () => {
    unsubscribe()
    window.removeEventListener('popstate', onPopState)
  }
}
