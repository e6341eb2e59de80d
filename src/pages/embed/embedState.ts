import { type EmbedKind, embedDefaults, EMBEDDED } from '../../embed/embedLink'
import type { AtlasStore } from '../../state/createAtlasStore'
import type { Filters } from '../../state/filters'
import { fromQuery, toQuery } from '../../state/link'
import type { ShownState } from './startEmbed'
import { frozenVersion } from './embedFiles'

/** The state of the embed in this page without a query. */
export const defaultFilters = (kind: EmbedKind): Filters => embedDefaults(kind, frozenVersion()?.version)

/** The state of an embed's store, for its host. */
export const hostState = (store: AtlasStore, kind: EmbedKind): ShownState => {
  const defaults = defaultFilters(kind)
  return {
    query: () => toQuery(store.getState().filters, defaults),
    show: (query) => {
      const { dataset, restore } = store.getState()
      restore(EMBEDDED[kind](fromQuery(query, defaults, dataset)))
    },
    subscribe: store.subscribe,
  }
}
