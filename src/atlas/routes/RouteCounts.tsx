import { ROUTE_VICTIMS } from '../../domain/corridors'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import type { RouteCounts as Counts } from '../../state/routesShown'
import { useTexts } from '../../text/context'
import { countsText } from '../../text/sentences/routeNotes'

/** How many routes are reported about children, how many more about others, and the press that shows or hides these. */
export function RouteCounts({ counts }: { counts: Counts }) {
  const texts = useTexts()
  const { t } = texts
  const areAllShown = useAtlas(({ filters }) => filters.victims.length === ROUTE_VICTIMS.length)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  const victims = areAllShown ? DEFAULT_FILTERS.victims : ROUTE_VICTIMS
  return (
    <span>
      {countsText(texts, counts)}{' '}
      {(counts.others > 0 || areAllShown) && (
        <button type="button" className="linkButton" onClick={() => filterRoutes({ victims })}>
          {t(areAllShown ? 'route.counts.hide' : 'route.counts.show')}
        </button>
      )}
    </span>
  )
}
