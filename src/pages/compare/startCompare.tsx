import '../../ui/base.css'
import { mountAtlas } from '../../atlas/mountAtlas'
import { pagePlace, makeAddressesWhole } from '../site/pagePlace'
import { COMPARE_KIND } from './compareKind'
import '../site/pageStyles'
import { startPage } from '../site/startPage'
import { startSearch } from '../site/startSearch'
import '../ReadingPage.module.css'
import { COMPARE_DEFAULTS } from '../../state/filters'
import { SITE_PATHS } from '../../domain/sitePaths'

const { element, ...place } = pagePlace()

makeAddressesWhole(document)
startPage(document, place)
startSearch(document, place)
mountAtlas(COMPARE_KIND, element, {
  ...place,
  filters: COMPARE_DEFAULTS,
  url: { path: SITE_PATHS.compare, siteDefaults: COMPARE_DEFAULTS, defaultsOf: () => COMPARE_DEFAULTS },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
