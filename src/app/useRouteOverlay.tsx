import { type ReactNode, useCallback, useMemo } from 'react'
import { useAtlas } from '../store/context'
import { useTopologyFile } from '../store/topologyFile'
import type { MapGeometry } from '../views/map/geometry'
import { routeLayer } from './laterOnMap'
import { useLaterView } from './useLaterView'

/** What a map draws over its borders: the routes in view, where there are any. What draws them comes with the first. */
export const useRouteOverlay = (): ((geometry: MapGeometry) => ReactNode) => {
  const file = useTopologyFile()
  const isWanted = useAtlas((state) => state.filters.hasRoutes)
  const part = useMemo(() => routeLayer(file), [file])
  const { state } = useLaterView(part, isWanted)
  return useCallback(
    ({ frame, labels }: MapGeometry) =>
      state.status === 'ready' && <state.View frame={frame} labels={labels} />,
    [state],
  )
}
