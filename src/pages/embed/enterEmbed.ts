import { type AtlasForm, mountAtlas } from '../../app/mountAtlas'
import { pagePlace } from '../../app/pagePlace'
import { makeAddressesWhole } from '../../site/wholeAddresses'
import { readLooks } from '../../store/embedLooks'
import { EMBED_DEFAULTS, type EmbedKind } from '../../store/embedLink'
import { fetchFonts } from '../../ui/lateFonts'
import { answerHost } from './answerHost'
import { applyAccent, applyRoom } from './applyLooks'
import './looks.css'

/** Makes an embed of the page, in the looks and the state of its address, which it reads and never writes. */
export const enterEmbed = <Ground>(kind: EmbedKind, form: AtlasForm<Ground>): void => {
  const looks = readLooks(window.location.search)
  // The head has set these already; the development server's page has not.
  applyRoom(document.documentElement, looks)
  applyAccent(document.documentElement, looks)
  const { element, ...place } = pagePlace()
  makeAddressesWhole(document)
  const begin = answerHost(kind, element)
  const defaults = EMBED_DEFAULTS[kind]
  fetchFonts()
  mountAtlas(form, element, {
    ...place,
    filters: defaults,
    url: { siteDefaults: defaults, defaultsOf: () => defaults, isReadOnly: true },
    onReady: (store) => {
      begin(store)
      document.documentElement.dataset['ready'] = ''
    },
  })
}
