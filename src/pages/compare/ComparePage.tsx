import type { Topology } from 'topojson-specification'
import { AtlasProvider, type AtlasParts } from '../../atlas/AtlasProvider'
import { useAtlas } from '../../state/context'
import { Choice } from './Choice'
import { PairView } from './PairView'

/** The page that sets two countries side by side; until both are chosen, the choice of two. */
export function ComparePage({ ground: topology, ...parts }: AtlasParts & { ground: Topology }) {
  return (
    <AtlasProvider {...parts}>
      <Content topology={topology} />
    </AtlasProvider>
  )
}

function Content({ topology }: { topology: Topology }) {
  const first = useAtlas((state) => state.filters.entity)
  const second = useAtlas((state) => state.filters.compared)
  if (first === null || second === null)
    return <Choice key={`${first} ${second}`} first={first} second={second} />
  return <PairView first={first} second={second} topology={topology} />
}
