import { ROUTE_VICTIMS } from '../../domain/corridors'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { areRoutesWanted } from '../../state/routes'
import { useTexts } from '../../text/context'

/** Draws the country's routes on the map, and those that are not about children with them. */
export function DrawRoutes() {
  const { t } = useTexts()
  const areDrawn = useAtlas(({ filters }) => areRoutesWanted(filters))
  const areAllShown = useAtlas(({ filters }) => filters.victims.length === ROUTE_VICTIMS.length)
  const filterRoutes = useAtlas((state) => state.filterRoutes)
  if (!areDrawn)
    return (
      <button type="button" className="linkButton" onClick={() => filterRoutes({ hasRoutes: true })}>
        {t('route.on')}
      </button>
    )
  return (
    <button
      type="button"
      className="linkButton"
      onClick={() => filterRoutes({ victims: areAllShown ? DEFAULT_FILTERS.victims : ROUTE_VICTIMS })}
    >
      {t(areAllShown ? 'route.counts.hide' : 'route.counts.show')}
    </button>
  )
}
