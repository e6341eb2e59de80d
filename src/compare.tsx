import './ui/base.css'
import { mountAtlas } from './app/mountAtlas'
import { pagePlace } from './app/pagePlace'
import { COMPARE_FORM } from './pages/compare/compareForm'
import './app/pageStyles'
import { startPage } from './app/startPage'
import { startSearch } from './app/startSearch'
import './pages/ReadingPage.module.css'
import { makeAddressesWhole } from './site/wholeAddresses'
import { COMPARE_DEFAULTS } from './store/filters'
import { SITE_PATHS } from './store/sitePaths'

const { element, ...place } = pagePlace()

makeAddressesWhole(document)
startPage(document, place)
startSearch(document, place)
mountAtlas(COMPARE_FORM, element, {
  ...place,
  filters: COMPARE_DEFAULTS,
  url: { path: SITE_PATHS.compare, siteDefaults: COMPARE_DEFAULTS, defaultsOf: () => COMPARE_DEFAULTS },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
