import '../../ui/base.css'
import { mountAtlas } from '../../atlas/mountAtlas'
import { pagePlace, makeAddressesWhole } from '../site/pagePlace'
import '../site/pageStyles'
import { startPage } from '../site/startPage'
import { startSearch } from '../site/startSearch'
import '../ReadingPage.module.css'
import { SITE_PATHS } from '../../domain/sitePaths'
import { DEFAULT_FILTERS } from '../../state/filters'
import { figureKind } from './figureKind'
import { createFigureStore, figureInAddress } from './figureStore'

const { element, ...place } = pagePlace()
const settings = createFigureStore()

makeAddressesWhole(document)
startPage(document, place)
startSearch(document, place)
mountAtlas(figureKind(settings), element, {
  ...place,
  url: {
    path: SITE_PATHS.figure,
    siteDefaults: DEFAULT_FILTERS,
    defaultsOf: () => DEFAULT_FILTERS,
    besides: figureInAddress(settings),
  },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
