import './ui/base.css'
import type { AtlasParts } from './app/AtlasProvider'
import { mount } from './app/mount'
import { pagePlace } from './app/pagePlace'
import { defaultsOf } from './app/pages'
import './app/pageStyles'
import { startPage } from './app/startPage'
import { startSearch } from './app/startSearch'
import { makeAddressesWhole } from './site/wholeAddresses'
import { DEFAULT_FILTERS } from './store/filters'

const { element, ...place } = pagePlace()

makeAddressesWhole(document)
startPage(document, place)
const atlas = new Promise<AtlasParts>((resolve) => {
  mount(element, {
    ...place,
    filters: defaultsOf(place.path),
    url: { siteDefaults: DEFAULT_FILTERS, defaultsOf },
    onReady: (_, parts) => {
      resolve(parts)
      document.documentElement.dataset['ready'] = ''
    },
  })
})
startSearch(document, place, atlas)
