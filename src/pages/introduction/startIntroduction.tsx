import '../../ui/base.css'
import { mountAtlas } from '../../atlas/mountAtlas'
import { pagePlace, makeAddressesWhole } from '../site/pagePlace'
import '../site/pageStyles'
import { startPage } from '../site/startPage'
import { startSearch } from '../site/startSearch'
import '../ReadingPage.module.css'
import '../findings/Section.module.css'
import { INTRODUCTION_KIND } from './introductionKind'

const { element, ...place } = pagePlace()

makeAddressesWhole(document)
startPage(document, place)
startSearch(document, place)
mountAtlas(INTRODUCTION_KIND, element, {
  ...place,
  onReady: () => {
    document.documentElement.dataset['ready'] = ''
  },
})
