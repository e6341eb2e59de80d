import './ui/base.css'
import type { AtlasParts } from './app/AtlasProvider'
import { mount } from './app/mount'
import { pagePlace } from './app/pagePlace'
import { defaultsOf } from './app/pages'
import { startSearch } from './app/startSearch'
import { startOffline } from './offline/startOffline'
import { closeMenus } from './site/closeMenus'
import './app/pageStyles'
import { keepState } from './site/keepState'
import { addLeaving } from './site/leave/addLeaving'
import { makeAddressesWhole } from './site/wholeAddresses'
import { DEFAULT_FILTERS } from './store/filters'
import { fetchFonts } from './ui/lateFonts'

const { element, ...place } = pagePlace()

makeAddressesWhole(document)
fetchFonts()
addLeaving(document)
closeMenus(document)
keepState(document, place)
void startOffline(place).catch(() => undefined)
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
