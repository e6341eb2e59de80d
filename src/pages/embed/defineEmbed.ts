import { mountAtlas, type Mountable } from '../../atlas/mountAtlas'
import { embedDefaults, EMBEDDED, type EmbedKind } from '../../embed/embedLink'
import type { AtlasStore } from '../../state/createAtlasStore'
import type { Filters } from '../../state/filters'
import { fromQuery, toQuery } from '../../state/link'
import { absolutizeLinks, pagePlace } from '../site/pagePlace'
import './looks.css'
import { type EmbedState, publishState } from './embedState'

/** An embed that React hydrates: the build writes it and `src/main.ts` starts it, both from this. */
export interface EmbedPage extends Mountable {
  readonly kind: EmbedKind
  /** Whether it has the whole map, drawn with the names of its language. */
  readonly hasMap?: boolean
  readonly start: () => void
}

/** Makes an embed that its script starts. Its address, with looks and state, is read and never written. */
export const defineEmbed = (embed: Omit<EmbedPage, 'start'>): EmbedPage => ({
  ...embed,
  start: () => startEmbed(embed),
})

const startEmbed = ({ kind, ...mountable }: Omit<EmbedPage, 'start'>): void => {
  const defaults = embedDefaults(kind)
  const { element, ...place } = pagePlace()
  absolutizeLinks(document)
  mountAtlas(mountable, element, {
    ...place,
    filters: defaults,
    url: { siteDefaults: defaults, defaultsOf: () => defaults, isReadOnly: true },
    onReady: (store) => {
      publishState(stateForHost(store, kind, defaults))
      document.documentElement.dataset['ready'] = ''
    },
  })
}

const stateForHost = (store: AtlasStore, kind: EmbedKind, defaults: Filters): EmbedState => ({
  query: () => toQuery(store.getState().filters, defaults),
  show: (query) => {
    const { dataset, restore } = store.getState()
    restore(EMBEDDED[kind](fromQuery(query, defaults, dataset)))
  },
  subscribe: store.subscribe,
})
