import '../../ui/base.css'
import './looks.css'
import { mountAtlas } from '../../atlas/mountAtlas'
import { makeAddressesWhole, pagePlace } from '../site/pagePlace'
import { answerHost } from './answerHost'
import { setLooks } from './applyLooks'
import { STORY_EMBED_KIND } from './EmbedStory'
import { shownBy } from './embedState'

setLooks()
const { element, ...place } = pagePlace()
makeAddressesWhole(document)
const begin = answerHost(element)
mountAtlas(STORY_EMBED_KIND, element, {
  ...place,
  onReady: (store) => {
    begin(shownBy(store, 'map'))
    document.documentElement.dataset['ready'] = ''
  },
})
