import './ui/base.css'
import { mountAtlas } from './app/mountAtlas'
import { pagePlace } from './app/pagePlace'
import { COMPARE_FORM } from './pages/compare/compareForm'
import { startSearch } from './app/startSearch'
import { startOffline } from './offline/startOffline'
import { closeMenus } from './site/closeMenus'
import './app/pageStyles'
import './site/ReadingPage.module.css'
import { keepState } from './site/keepState'
import { addLeaving } from './site/leave/addLeaving'
import { makeAddressesWhole } from './site/wholeAddresses'
import { COMPARE_DEFAULTS } from './store/filters'
import { SITE_PATHS } from './store/sitePaths'
import { fetchFonts } from './ui/lateFonts'

const { element, ...place } = pagePlace()

makeAddressesWhole(document)
fetchFonts()
addLeaving(document)
closeMenus(document)
keepState(document, place)
void startOffline(place).catch(() => undefined)
startSearch(document, place)
mountAtlas(COMPARE_FORM, element, {
  ...place,
  filters: COMPARE_DEFAULTS,
  url: { path: SITE_PATHS.compare, siteDefaults: COMPARE_DEFAULTS, defaultsOf: () => COMPARE_DEFAULTS },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
