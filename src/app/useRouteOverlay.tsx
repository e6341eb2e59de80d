import { type ReactNode, useCallback, useMemo } from 'react'
import { pointsOf } from '../cartography/topology'
import { useAtlas, useFiles } from '../store/context'
import { useResource } from '../store/useResource'
import { useLazy } from '../text/lazyPart'
import type { MapGeometry } from '../views/map/geometry'
import { ROUTE_LAYER } from './lazyParts'

/** What a map draws over its borders: the routes in view, where there are any. */
export const useRouteOverlay = (): ((geometry: MapGeometry) => ReactNode) => {
  const isWanted = useAtlas((state) => state.filters.hasRoutes)
  const { state: layer } = useLazy(ROUTE_LAYER, isWanted)
  const { state: outlines } = useResource(useFiles().topology, isWanted)
  const points = useMemo(() => (outlines.status === 'ready' ? pointsOf(outlines.value) : null), [outlines])
  return useCallback(
    ({ frame, labels }: MapGeometry) =>
      layer.status === 'ready' && points && <layer.value frame={frame} labels={labels} points={points} />,
    [layer, points],
  )
}
