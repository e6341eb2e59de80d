import { type ReactNode, useCallback, useMemo } from 'react'
import type { Frame } from '../cartography/frames'
import { useAtlas } from '../store/context'
import { useTopologyFile } from '../store/topologyFile'
import { routeLayer } from './laterOnMap'
import { useLaterView } from './useLaterView'

/** What a map draws over its borders: the routes in view, where there are any. What draws them comes with the first. */
export const useRouteOverlay = (): ((frame: Frame) => ReactNode) => {
  const file = useTopologyFile()
  const isWanted = useAtlas((state) => state.filters.hasRoutes)
  const part = useMemo(() => routeLayer(file), [file])
  const { state } = useLaterView(part, isWanted)
  return useCallback((frame: Frame) => state.status === 'ready' && <state.View frame={frame} />, [state])
}
