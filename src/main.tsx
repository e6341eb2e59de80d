import './ui/base.css'
import { mount } from './app/mount'
import { pagePlace } from './app/pagePlace'
import { defaultsOf } from './app/pages'
import { startOffline } from './offline/startOffline'
import { closeMenus } from './site/closeMenus'
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
mount(element, {
  ...place,
  filters: defaultsOf(place.path),
  url: { siteDefaults: DEFAULT_FILTERS, defaultsOf },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
