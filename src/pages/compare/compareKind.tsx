import { useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import { mapInput, topologyInput } from '../../atlas/viewInput'
import type { AtlasKind } from '../../atlas/mountAtlas'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { useAtlas } from '../../state/context'
import type { MapDrawing } from '../../map/paint/mapLook'
import { CountriesPage } from './CountriesPage'
import { usePairMap } from './PairMap'
import { comparedCodes } from '../../state/comparison'
import { loadLater } from '../../text/catalogues'
import { PairView } from './PairView'
import { compareTitle } from './compareTitle'

interface CompareInput {
  readonly topology: Topology
  /** The map to write; null where the page has it. */
  readonly drawing: MapDrawing | null
}

function ComparePage({ input, ...parts }: AtlasParts & { input: CompareInput }) {
  return (
    <AtlasProvider {...parts}>
      <Content {...input} />
    </AtlasProvider>
  )
}

function Content({ topology, drawing }: CompareInput) {
  const store = usePairMap()
  const first = useAtlas((state) => state.filters.entity)
  const second = useAtlas((state) => state.filters.compared)
  const others = useAtlas((state) => state.filters.others)
  const codes = useMemo(
    () => (first === null || second === null ? null : comparedCodes(first, second, others)),
    [first, second, others],
  )
  if (codes === null) return <CountriesPage first={first} second={second} store={store} drawing={drawing} />
  return <PairView codes={codes} isTwice={first === second} topology={topology} />
}

/** All countries, or the comparison of some, as a kind of atlas. */
export const COMPARE_KIND = {
  View: ComparePage,
  loadInput: async (page, files) => {
    const [topologyOf, drawingOf] = await Promise.all([topologyInput(page, files), mapInput(page, files)])
    return (dataset, texts) => ({ topology: topologyOf(dataset, texts), drawing: drawingOf(dataset, texts) })
  },
  loadMessages: loadLater,
  titleOf: compareTitle,
  unchangedMessage: 'comparePage.unchanged',
} as const satisfies AtlasKind<CompareInput>
