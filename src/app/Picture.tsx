import type { Topology } from 'topojson-specification'
import { useAtlas } from '../store/context'
import { TreatyGrid } from '../views/grid/TreatyGrid'
import { MapView } from '../views/map/MapView'
import { FilterChips } from '../views/filters/FilterChips'
import { RouteChip } from '../views/routes/RouteChip'
import { RouteNote } from '../views/routes/RouteNote'
import { RoutesView } from '../views/routes/RoutesView'
import styles from './App.module.css'
import { useRouteOverlay } from './useRouteOverlay'

/** The answer as it is asked for: the map with routes over it, or a view in its place. */
export function Picture({ topology }: { topology: Topology }) {
  const view = useAtlas((state) => state.filters.view)
  const selectView = useAtlas((state) => state.selectView)
  const drawRoutes = useRouteOverlay(topology)
  return (
    <>
      <div className={styles.mapArea} data-view={view}>
        <div className={styles.chips}>
          <FilterChips />
          {view !== 'table' && <RouteChip />}
        </div>
        {view === 'map' && <MapView topology={topology} overlay={drawRoutes} />}
        {view === 'table' && <TreatyGrid />}
        {view === 'routes' && <RoutesView />}
      </div>
      <RouteNote onList={() => selectView('routes')} />
    </>
  )
}
