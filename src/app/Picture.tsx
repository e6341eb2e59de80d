import { useCallback, useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import type { Frame } from '../cartography/frames'
import { studiedOf } from '../cartography/topology'
import { useAtlas } from '../store/context'
import { type Corridors, CorridorsContext } from '../store/corridors'
import { TreatyGrid } from '../views/grid/TreatyGrid'
import { MapView } from '../views/map/MapView'
import { FilterChips } from '../views/filters/FilterChips'
import { RouteChip } from '../views/routes/RouteChip'
import { RouteLayer } from '../views/routes/RouteLayer'
import { RouteNote } from '../views/routes/RouteNote'
import { RoutesView } from '../views/routes/RoutesView'
import styles from './App.module.css'

interface PictureProps {
  topology: Topology
  corridors: Corridors
}

/** The answer as it is asked for: the map with routes over it, or a view in its place. */
export function Picture({ topology, corridors }: PictureProps) {
  const view = useAtlas((state) => state.filters.view)
  const points = useMemo(() => pointsOf(topology), [topology])
  const drawRoutes = useCallback((frame: Frame) => <RouteLayer frame={frame} points={points} />, [points])
  return (
    <CorridorsContext value={corridors}>
      <div className={styles.mapArea} data-view={view}>
        <div className={styles.chips}>
          <FilterChips />
          {view !== 'table' && <RouteChip />}
        </div>
        {view === 'map' && <MapView topology={topology} overlay={drawRoutes} />}
        {view === 'table' && <TreatyGrid />}
        {view === 'routes' && <RoutesView />}
      </div>
      <RouteNote />
    </CorridorsContext>
  )
}

/** Where routes of the 51 start and end: longitude and latitude of a point inside each. */
const pointsOf = (topology: Topology): ReadonlyMap<string, readonly [number, number]> =>
  new Map(
    studiedOf(topology).flatMap(({ id, properties: { point } }) => (point ? [[id, point] as const] : [])),
  )
