import { type ReactNode, useCallback, useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import type { Frame } from '../cartography/frames'
import { pointsOf } from '../cartography/topology'
import { RouteLayer } from '../views/routes/RouteLayer'

/** What a map draws over its borders: the routes in view, where there are any. */
export const useRouteOverlay = (topology: Topology): ((frame: Frame) => ReactNode) => {
  const points = useMemo(() => pointsOf(topology), [topology])
  return useCallback((frame: Frame) => <RouteLayer frame={frame} points={points} />, [points])
}
