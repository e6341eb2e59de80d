import { type AtlasForm, mountAtlas } from '../../app/mountAtlas'
import { pagePlace } from '../../app/pagePlace'
import { makeAddressesWhole } from '../../site/wholeAddresses'
import { EMBED_DEFAULTS, type EmbedKind } from '../../store/embedLink'
import { answerHost } from './answerHost'
import { setLooks } from './setLooks'
import { shownBy } from './shownBy'
import './looks.css'

/** Makes an embed of the page, in the looks and the state of its address, which it reads and never writes. */
export const enterEmbed = <Ground>(kind: EmbedKind, form: AtlasForm<Ground>): void => {
  setLooks()
  const { element, ...place } = pagePlace()
  makeAddressesWhole(document)
  const begin = answerHost(element)
  const defaults = EMBED_DEFAULTS[kind]
  mountAtlas(form, element, {
    ...place,
    filters: defaults,
    url: { siteDefaults: defaults, defaultsOf: () => defaults, isReadOnly: true },
    onReady: (store) => {
      begin(shownBy(store, kind))
      document.documentElement.dataset['ready'] = ''
    },
  })
}
