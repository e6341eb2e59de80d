import './ui/base.css'
import { mountAtlas } from './app/mountAtlas'
import { pagePlace } from './app/pagePlace'
import './app/pageStyles'
import { startPage } from './app/startPage'
import { startSearch } from './app/startSearch'
import { CORRECT_FORM } from './pages/correct/correctForm'
import './pages/ReadingPage.module.css'
import { makeAddressesWhole } from './site/wholeAddresses'
import { DEFAULT_FILTERS } from './store/filters'
import { SITE_PATHS } from './store/sitePaths'

const { element, ...place } = pagePlace()

makeAddressesWhole(document)
startPage(document, place)
startSearch(document, place)
mountAtlas(CORRECT_FORM, element, {
  ...place,
  url: { path: SITE_PATHS.correct, siteDefaults: DEFAULT_FILTERS, defaultsOf: () => DEFAULT_FILTERS },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
