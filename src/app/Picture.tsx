import type { Topology } from 'topojson-specification'
import { useAtlas } from '../store/context'
import { TreatyGrid } from '../views/grid/TreatyGrid'
import { MapView } from '../views/map/MapView'
import { FilterChips } from '../views/filters/FilterChips'
import styles from './App.module.css'

/** The answer as it is asked for: the map, or a view in its place. */
export function Picture({ topology }: { topology: Topology }) {
  const view = useAtlas((state) => state.filters.view)
  return (
    <div className={styles.mapArea} data-view={view}>
      <div className={styles.chips}>
        <FilterChips />
      </div>
      {view === 'table' ? <TreatyGrid /> : <MapView topology={topology} />}
    </div>
  )
}
