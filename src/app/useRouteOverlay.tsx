import { type ReactNode, useCallback, useMemo } from 'react'
import { useAtlas, useFiles } from '../store/context'
import type { MapGeometry } from '../views/map/geometry'
import { routeLayer } from './laterOnMap'
import { useLaterView } from './useLaterView'

/** What a map draws over its borders: the routes in view, where there are any. What draws them comes with the first. */
export const useRouteOverlay = (): ((geometry: MapGeometry) => ReactNode) => {
  const { topology } = useFiles()
  const isWanted = useAtlas((state) => state.filters.hasRoutes)
  const part = useMemo(() => routeLayer(topology), [topology])
  const { state } = useLaterView(part, isWanted)
  return useCallback(
    ({ frame, labels }: MapGeometry) =>
      state.status === 'ready' && <state.View frame={frame} labels={labels} />,
    [state],
  )
}
