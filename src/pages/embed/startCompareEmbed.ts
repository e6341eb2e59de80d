import '../../ui/base.css'
import './looks.css'
import { mountAtlas } from '../../atlas/mountAtlas'
import { pagePlace, makeAddressesWhole } from '../site/pagePlace'
import { embedDefaults } from '../../embed/embedLink'
import { hostState } from './embedState'
import { startEmbed } from './startEmbed'
import { COMPARE_EMBED } from './EmbedCompare'
const defaults = embedDefaults('compare')

const { element, ...place } = pagePlace()
makeAddressesWhole(document)
const show = startEmbed(element)
// Looks and state are those of its address, which it reads and never writes.
mountAtlas(COMPARE_EMBED, element, {
  ...place,
  filters: defaults,
  url: { siteDefaults: defaults, defaultsOf: () => defaults, isReadOnly: true },
  onReady: (store) => {
    show(hostState(store, 'compare'))
  },
})
