import { type AtlasForm, mountAtlas } from '../../app/mountAtlas'
import { pagePlace } from '../../app/pagePlace'
import { makeAddressesWhole } from '../../site/wholeAddresses'
import type { AtlasStore } from '../../store/createAtlasStore'
import { EMBED_DEFAULTS, EMBEDDED, type EmbedKind } from '../../store/embedLink'
import { fromQuery, toQuery } from '../../store/link'
import { answerHost, type ShownState } from './answerHost'
import { setLooks } from './setLooks'
import './looks.css'

const shownBy = (store: AtlasStore, kind: EmbedKind): ShownState => ({
  query: () => toQuery(store.getState().filters, EMBED_DEFAULTS[kind]),
  show: (query) => {
    const { dataset, restore } = store.getState()
    restore(EMBEDDED[kind](fromQuery(query, EMBED_DEFAULTS[kind], dataset)))
  },
  subscribe: store.subscribe,
})

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
