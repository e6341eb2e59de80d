import { type ReactNode, useCallback, useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import type { Frame } from '../cartography/frames'
import { studiedOf } from '../cartography/topology'
import { RouteLayer } from '../views/routes/RouteLayer'

/** What a map draws over its borders: the routes in view, where there are any. */
export const useRouteOverlay = (topology: Topology): ((frame: Frame) => ReactNode) => {
  const points = useMemo(() => pointsOf(topology), [topology])
  return useCallback((frame: Frame) => <RouteLayer frame={frame} points={points} />, [points])
}

/** Where routes of the 51 start and end: longitude and latitude of a point inside each. */
const pointsOf = (topology: Topology): ReadonlyMap<string, readonly [number, number]> =>
  new Map(
    studiedOf(topology).flatMap(({ id, properties: { point } }) => (point ? [[id, point] as const] : [])),
  )
