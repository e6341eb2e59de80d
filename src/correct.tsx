import './ui/base.css'
import { mountAtlas } from './app/mountAtlas'
import { pagePlace } from './app/pagePlace'
import { startSearch } from './app/startSearch'
import { startOffline } from './offline/startOffline'
import { CORRECT_FORM } from './pages/correct/correctForm'
import { closeMenus } from './site/closeMenus'
import './app/pageStyles'
import './site/ReadingPage.module.css'
import { keepState } from './site/keepState'
import { addLeaving } from './site/leave/addLeaving'
import { makeAddressesWhole } from './site/wholeAddresses'
import { DEFAULT_FILTERS } from './store/filters'
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
mountAtlas(CORRECT_FORM, element, {
  ...place,
  url: { path: SITE_PATHS.correct, siteDefaults: DEFAULT_FILTERS, defaultsOf: () => DEFAULT_FILTERS },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
