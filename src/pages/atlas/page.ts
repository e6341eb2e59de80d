import { App } from '../../atlas/App'
import { loadPartsOf, routesNeed } from '../../atlas/lazyParts'
import { defaultsOf, pageTitle } from '../../atlas/pages'
import { SITE_PATHS } from '../../domain/sitePaths'
import { definePage } from '../page'

/** The front page, and the page of each theme. */
export const page = definePage({
  path: SITE_PATHS.atlas,
  titleOf: pageTitle,
  description: 'site.description',
  filtersAt: defaultsOf,
  isSearched: true,
  View: App,
  hasMap: true,
  fetchAhead: loadPartsOf,
  routesNeed,
})
