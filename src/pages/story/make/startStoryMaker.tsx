import '../../../ui/base.css'
import { mountAtlas } from '../../../atlas/mountAtlas'
import { SITE_PATHS } from '../../../domain/sitePaths'
import { DEFAULT_FILTERS } from '../../../state/filters'
import '../../ReadingPage.module.css'
import { makeAddressesWhole, pagePlace } from '../../site/pagePlace'
import '../../site/pageStyles'
import { startPage } from '../../site/startPage'
import { startSearch } from '../../site/startSearch'
import { createDraftStore, draftInAddress } from './draftStore'
import { storyMakerKind } from './storyMakerKind'

const { element, ...place } = pagePlace()

makeAddressesWhole(document)
startPage(document, place)
startSearch(document, place)
const draft = createDraftStore(place.language)
mountAtlas(storyMakerKind(draft), element, {
  ...place,
  url: {
    path: SITE_PATHS.storyMaker,
    siteDefaults: DEFAULT_FILTERS,
    defaultsOf: () => DEFAULT_FILTERS,
    afterHash: draftInAddress(draft),
  },
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
