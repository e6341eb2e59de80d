import { useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import { topologyInput } from '../../atlas/viewInput'
import type { AtlasKind } from '../../atlas/mountAtlas'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { useAtlas } from '../../state/context'
import { CountriesPage } from './CountriesPage'
import { comparedCodes } from '../../state/comparison'
import { loadLater } from '../../text/catalogues'
import { PairView } from './PairView'
import { compareTitle } from './compareTitle'

function ComparePage({ input: topology, ...parts }: AtlasParts & { input: Topology }) {
  return (
    <AtlasProvider {...parts}>
      <Content topology={topology} />
    </AtlasProvider>
  )
}

function Content({ topology }: { topology: Topology }) {
  const first = useAtlas((state) => state.filters.entity)
  const second = useAtlas((state) => state.filters.compared)
  const others = useAtlas((state) => state.filters.others)
  const codes = useMemo(
    () => (first === null || second === null ? null : comparedCodes(first, second, others)),
    [first, second, others],
  )
  if (codes === null) return <CountriesPage key={`${first} ${second}`} first={first} second={second} />
  return <PairView codes={codes} isTwice={first === second} topology={topology} />
}

/** All countries, or the comparison of some, as a kind of atlas. */
export const COMPARE_KIND = {
  View: ComparePage,
  loadInput: topologyInput,
  loadMessages: loadLater,
  titleOf: compareTitle,
  unchangedMessage: 'comparePage.unchanged',
} as const satisfies AtlasKind<Topology>
