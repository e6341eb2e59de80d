import type { AtlasParts } from '../../atlas/AtlasProvider'
import { mountAtlas } from '../../atlas/mountAtlas'
import { DEFAULT_FILTERS } from '../../state/filters'
import type { Page } from '../page'
import { makeAddressesWhole, pagePlace } from './pagePlace'
import './pageStyles'
import { startPage } from './startPage'
import { startSearch } from './startSearch'

/** Starts a page: its header, its search, and the part that React hydrates. */
export const startHydratedPage = (page: Page): void => {
  const { path, filtersAt = () => DEFAULT_FILTERS, address, isSearched } = page
  const { element, ...place } = pagePlace()
  makeAddressesWhole(document)
  startPage(document, place)
  const atlas = new Promise<AtlasParts>((resolve) => {
    mountAtlas(page, element, {
      ...place,
      filters: filtersAt(place.path),
      url: { path, ...address, siteDefaults: filtersAt(path), defaultsOf: filtersAt },
      onReady: (_, parts) => {
        resolve(parts)
        document.documentElement.dataset['ready'] = ''
      },
    })
  })
  startSearch(document, place, isSearched ? atlas : undefined)
}
