import '../../ui/base.css'
import { mountAtlas } from '../../atlas/mountAtlas'
import type { Needed } from '../../atlas/mountable'
import { DEFAULT_FILTERS } from '../../state/filters'
import type { Page } from '../page'
import { makeAddressesWhole, pagePlace } from './pagePlace'
import './pageStyles'
import { startPage } from './startPage'
import { startSearch } from './startSearch'
import '../ReadingPage.module.css'

/** Starts a page of the site with a part that is hydrated: its header, its search, and that part. */
export const startHydratedPage = <Need extends keyof Needed>(page: Page<Need>): void => {
  const { path, filters = DEFAULT_FILTERS, address } = page
  const { element, ...place } = pagePlace()
  makeAddressesWhole(document)
  startPage(document, place)
  startSearch(document, place)
  mountAtlas(page, element, {
    ...place,
    filters,
    url: { path, ...address, siteDefaults: filters, defaultsOf: () => filters },
    onReady: () => {
      document.documentElement.dataset['ready'] = ''
    },
  })
}
