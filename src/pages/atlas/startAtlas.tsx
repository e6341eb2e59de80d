import '../../ui/base.css'
import type { AtlasParts } from '../../atlas/AtlasProvider'
import { mount } from './mount'
import { pagePlace, makeAddressesWhole } from '../site/pagePlace'
import { defaultsOf } from '../../atlas/pages'
import '../site/pageStyles'
import { startPage } from '../site/startPage'
import { startSearch } from '../site/startSearch'
import { DEFAULT_FILTERS } from '../../state/filters'

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
