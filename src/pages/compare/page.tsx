import { useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { lazyView } from '../../atlas/LazyView'
import { detachMap } from '../../atlas/map/MapView'
import { SITE_PATHS } from '../../domain/sitePaths'
import { comparedCodes } from '../../state/comparison'
import { useAtlas, useAtlasStore } from '../../state/context'
import { type AtlasStore, createAtlasStore } from '../../state/createAtlasStore'
import { COMPARE_DEFAULTS } from '../../state/filters'
import { useTexts } from '../../text/context'
import { lazyPart } from '../../text/lazyPart'
import { compareTitle } from '../../text/sentences/comparedWords'
import { definePage } from '../page'
import { CountriesPage } from './CountriesPage'
// The links above its heading are HTML alone.
import '../site/PageTitle.module.css'
import '../ReadingPage.module.css'

const PAIR = lazyPart(async () => (await import('./PairView')).PairView)
const PairView = lazyView(PAIR)

/** All countries, or the comparison of some. */
export const page = definePage({
  path: SITE_PATHS.compare,
  titleOf: compareTitle,
  description: 'comparePage.description',
  filtersAt: () => COMPARE_DEFAULTS,
  View: ComparePage,
  hasMap: true,
  messages: ['compare'],
  fetchAhead: async (texts, { compared }) => compared !== null && PAIR(texts).load(),
  unchangedMessage: 'comparePage.unchanged',
})

function ComparePage({ drawing, ...parts }: AtlasParts) {
  return (
    <AtlasProvider {...parts}>
      <Content drawing={drawing} />
    </AtlasProvider>
  )
}

function Content({ drawing }: Pick<AtlasParts, 'drawing'>) {
  const store = usePairMap()
  const first = useAtlas((state) => state.filters.entity)
  const second = useAtlas((state) => state.filters.compared)
  const others = useAtlas((state) => state.filters.others)
  const codes = useMemo(
    () =>
      first === null || second === null || first === second ? null : comparedCodes(first, second, others),
    [first, second, others],
  )
  if (codes === null) return <CountriesPage first={first} second={second} store={store} drawing={drawing} />
  return <PairView codes={codes} />
}

/** Gives the store of the map that a pair is chosen on: it shows the first question, and the first country is open. */
const usePairMap = (): AtlasStore => {
  const atlas = useAtlasStore()
  const texts = useTexts()
  const [map] = useState(() => createAtlasStore(atlas.getState().dataset))
  useLayoutEffect(() => {
    const stops = [
      atlas.subscribe(({ filters: { entity } }) => {
        const { filters, restore } = map.getState()
        if (filters.entity !== entity) restore({ ...filters, entity })
      }),
      map.subscribe(({ filters: { entity: pressed } }) => {
        const { filters, selectPair } = atlas.getState()
        const { entity: first, compared } = filters
        if (pressed === first) return
        // The first press asks for what the second opens; its view says where that failed.
        const loaded = PAIR(texts)
          .load()
          .catch(() => undefined)
        if (first === null || pressed === null) return selectPair(pressed, compared)
        void loaded.then(() => {
          // The comparison takes the place of the map, and of the focus on it.
          flushSync(() => selectPair(first, pressed))
          document.querySelector<HTMLElement>('[data-comparison] h1')?.focus()
        })
      }),
    ]
    return () => {
      for (const stop of stops) stop()
      detachMap(map)
    }
  }, [atlas, map, texts])
  return map
}
