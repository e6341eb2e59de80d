import type { Topology } from 'topojson-specification'
import { useAtlas } from '../store/context'
import { MapView } from '../views/map/MapView'
import { FilterChips } from '../views/filters/FilterChips'
import { RouteChip } from '../views/routes/RouteChip'
import { RouteNote } from '../views/routes/RouteNote'
import styles from './Picture.module.css'
import { LaterView } from './LaterView'
import { LATER_VIEWS } from './laterViews'
import { useRouteOverlay } from './useRouteOverlay'

interface PictureProps {
  topology: Topology
  /** Id of the map in words. */
  wordsId: string
}

/** The answer as it is asked for: the map with routes over it, or a view in its place. */
export function Picture({ topology, wordsId }: PictureProps) {
  const view = useAtlas((state) => state.filters.view)
  const selectView = useAtlas((state) => state.selectView)
  const drawRoutes = useRouteOverlay(topology)
  return (
    <>
      <div className={styles.mapArea} data-view={view}>
        <div className={styles.chips}>
          <FilterChips />
          {(view === 'map' || view === 'routes') && <RouteChip />}
        </div>
        {view === 'map' ? (
          <MapView topology={topology} overlay={drawRoutes} wordsId={wordsId} />
        ) : (
          <LaterView key={view} part={LATER_VIEWS[view]} />
        )}
      </div>
      <RouteNote onList={() => selectView('routes')} />
    </>
  )
}
