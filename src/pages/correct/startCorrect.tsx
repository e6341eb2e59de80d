import '../../ui/base.css'
import { mountAtlas } from '../../atlas/mountAtlas'
import { pagePlace, makeAddressesWhole } from '../site/pagePlace'
import '../site/pageStyles'
import { startPage } from '../site/startPage'
import { startSearch } from '../site/startSearch'
import { CORRECT_KIND } from './correctKind'
import '../ReadingPage.module.css'
import { DEFAULT_FILTERS } from '../../state/filters'
import { SITE_PATHS } from '../../domain/sitePaths'

const { element, ...place } = pagePlace()

makeAddressesWhole(document)
startPage(document, place)
startSearch(document, place)
mountAtlas(CORRECT_KIND, element, {
  ...place,
  url: { path: SITE_PATHS.correct, siteDefaults: DEFAULT_FILTERS, defaultsOf: () => DEFAULT_FILTERS },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
