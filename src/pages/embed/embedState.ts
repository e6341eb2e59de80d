import { type EmbedKind, embedDefaults, EMBEDDED } from '../../embed/embedLink'
import type { AtlasStore } from '../../state/createAtlasStore'
import { fromQuery, toQuery } from '../../state/link'
import type { ShownState } from './startEmbed'

/** The state of an embed's store, for its host. */
export const hostState = (store: AtlasStore, kind: EmbedKind): ShownState => {
  const defaults = embedDefaults(kind)
  return {
    query: () => toQuery(store.getState().filters, defaults),
    show: (query) => {
      const { dataset, restore } = store.getState()
      restore(EMBEDDED[kind](fromQuery(query, defaults, dataset)))
    },
    subscribe: store.subscribe,
  }
}
