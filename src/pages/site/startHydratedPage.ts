import '../../ui/base.css'
import { type AtlasKind, mountAtlas } from '../../atlas/mountAtlas'
import type { UrlPlace } from '../../state/connectUrl'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { makeAddressesWhole, type PagePlace, pagePlace } from './pagePlace'
import './pageStyles'
import { startPage } from './startPage'
import { startSearch } from './startSearch'
import '../ReadingPage.module.css'

interface HydratedPage<Input> {
  readonly kind: AtlasKind<Input>
  /** The state of the page without a query; that of the front page by default. */
  readonly filters?: Filters
  /** Where its address says its state; without it the address says none. */
  readonly address?: Pick<UrlPlace, 'path' | 'besides' | 'afterHash'>
}

/** Starts a page of the site with a part that is hydrated: its header, its search, and that part. */
export const startHydratedPage = <Input>(pageAt: (place: PagePlace) => HydratedPage<Input>): void => {
  const { element, ...place } = pagePlace()
  const { kind, filters = DEFAULT_FILTERS, address } = pageAt(place)
  makeAddressesWhole(document)
  startPage(document, place)
  startSearch(document, place)
  mountAtlas(kind, element, {
    ...place,
    filters,
    ...(address && { url: { ...address, siteDefaults: filters, defaultsOf: () => filters } }),
    onReady: () => {
      document.documentElement.dataset['ready'] = ''
    },
  })
}
