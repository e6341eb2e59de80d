import '../../ui/base.css'
import { mountAtlas } from '../../atlas/mountAtlas'
import { SITE_PATHS } from '../../domain/sitePaths'
import { createKnownChoice, KNOWN_FILTERS, knownInAddress } from '../../state/knownChoice'
import '../ReadingPage.module.css'
import { makeAddressesWhole, pagePlace } from '../site/pagePlace'
import '../site/pageStyles'
import { startPage } from '../site/startPage'
import { startSearch } from '../site/startSearch'
import { knownKind } from './knownKind'

const { element, ...place } = pagePlace()
const choice = createKnownChoice()

makeAddressesWhole(document)
startPage(document, place)
startSearch(document, place)
mountAtlas(knownKind(place.root, choice), element, {
  ...place,
  filters: KNOWN_FILTERS,
  url: {
    path: SITE_PATHS.known,
    siteDefaults: KNOWN_FILTERS,
    defaultsOf: () => KNOWN_FILTERS,
    besides: knownInAddress(choice),
  },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
