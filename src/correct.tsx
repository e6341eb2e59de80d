import './ui/base.css'
import { mountAtlas } from './app/mountAtlas'
import { pagePlace } from './app/pagePlace'
import { startPage } from './app/startPage'
import { startSearch } from './app/startSearch'
import { CORRECT_FORM } from './pages/correct/correctForm'
import './site/ReadingPage.module.css'
import { DEFAULT_FILTERS } from './store/filters'
import { SITE_PATHS } from './store/sitePaths'

const { element, ...place } = pagePlace()

startPage(document, place)
startSearch(document, place)
mountAtlas(CORRECT_FORM, element, {
  ...place,
  url: { path: SITE_PATHS.correct, siteDefaults: DEFAULT_FILTERS, defaultsOf: () => DEFAULT_FILTERS },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
