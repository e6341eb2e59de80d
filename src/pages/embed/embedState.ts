import { type EmbedKind, EMBED_DEFAULTS, EMBEDDED } from '../../embed/embedLink'
import type { AtlasStore } from '../../state/createAtlasStore'
import { fromQuery, toQuery } from '../../state/link'
import type { ShownState } from './answerHost'
/** The state of an embed's store, for its host. */
export const shownBy = (store: AtlasStore, kind: EmbedKind): ShownState => ({
  query: () => toQuery(store.getState().filters, EMBED_DEFAULTS[kind]),
  show: (query) => {
    const { dataset, restore } = store.getState()
    restore(EMBEDDED[kind](fromQuery(query, EMBED_DEFAULTS[kind], dataset)))
  },
  subscribe: store.subscribe,
})
