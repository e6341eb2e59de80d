import { use, useMemo } from 'react'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { SITE_PATHS } from '../../domain/sitePaths'
import { comparedCodes } from '../../state/comparison'
import { useAtlas, useFiles } from '../../state/context'
import { COMPARE_DEFAULTS } from '../../state/filters'
import { loadLater } from '../../text/catalogues'
import { definePage } from '../page'
import { compareTitle } from './compareTitle'
import { CountriesPage } from './CountriesPage'
import { usePairMap } from './PairMap'
import { PairView } from './PairView'
import '../ReadingPage.module.css'

/** All countries, or the comparison of some. */
export const page = definePage({
  path: SITE_PATHS.compare,
  titleOf: compareTitle,
  description: 'comparePage.description',
  filtersAt: () => COMPARE_DEFAULTS,
  View: ComparePage,
  hasMap: true,
  loadOutlines: ({ wholeTopology }) => wholeTopology.load(),
  loadMessages: loadLater,
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
  const topology = use(useFiles().wholeTopology.load())
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
