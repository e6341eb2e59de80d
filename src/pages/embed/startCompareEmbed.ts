import '../../ui/base.css'
import './looks.css'
import { mountAtlas } from '../../atlas/mountAtlas'
import { pagePlace, makeAddressesWhole } from '../site/pagePlace'
import { answerHost } from './answerHost'
import { hostState, defaultFilters } from './embedState'
import { setLooks } from './applyLooks'
import { COMPARE_EMBED } from './EmbedCompare'
const defaults = defaultFilters('compare')

setLooks()
const { element, ...place } = pagePlace()
makeAddressesWhole(document)
const begin = answerHost(element)
// Looks and state are those of its address, which it reads and never writes.
mountAtlas(COMPARE_EMBED, element, {
  ...place,
  filters: defaults,
  url: { siteDefaults: defaults, defaultsOf: () => defaults, isReadOnly: true },
  onReady: (store) => {
    begin(hostState(store, 'compare'))
    document.documentElement.dataset['ready'] = ''
  },
})
