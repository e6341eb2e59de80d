import type { AtlasStore } from '../../state/createAtlasStore'
import { EMBED_DEFAULTS, EMBEDDED, type EmbedKind } from '../../embed/embedLink'
import { fromQuery, toQuery } from '../../state/link'
import type { ShownState } from './answerHost'

/** What the store of an embed shows, as its host may ask for it. */
export const shownBy = (store: AtlasStore, kind: EmbedKind): ShownState => ({
  query: () => toQuery(store.getState().filters, EMBED_DEFAULTS[kind]),
  show: (query) => {
    const { dataset, restore } = store.getState()
    restore(EMBEDDED[kind](fromQuery(query, EMBED_DEFAULTS[kind], dataset)))
  },
  subscribe: store.subscribe,
})
