import { type RefObject, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { RouteMap } from '../../cartography/routeMap'
import type { CorridorsFile } from '../../dataset/contract'
import type { RouteDensity } from '../../pictures/routeShapes'
import { useAtlas } from '../../store/context'
import type { Route } from '../../store/routes'
import { useTexts } from '../../text/context'
import { placeNames } from '../../wording/routeWords'
import { placeTip } from '../../ui/placeTip'
import tipStyles from '../../ui/Tip.module.css'
import styles from './RouteLayer.module.css'
import { PlaceTip, RouteTip } from './RouteTip'
import { usePointedRoute } from './usePointedRoute'

interface RoutePointingProps {
  group: RefObject<SVGGElement | null>
  map: RouteMap<Route>
  file: CorridorsFile
  unitPx: number
  density: RouteDensity
}

/** The route or edge place under the pointer, drawn strong, and its words. Nothing else is drawn again. */
export function RoutePointing({ group, map, file, unitPx, density }: RoutePointingProps) {
  const hit = useRef<SVGPathElement>(null)
  const tip = useRef<HTMLDivElement>(null)
  const at = useRef({ x: 0, y: 0 })
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const pointed = usePointedRoute({ group, hit, tip, at, map, density })
  // Before it is painted: a tip that is new has not followed the pointer yet.
  useLayoutEffect(() => placeTip(tip.current, at.current))
  const host = group.current?.ownerSVGElement?.parentElement
  const under = <path ref={hit} className={styles.hit} />
  if (!pointed || !host) return under
  const isAt = ({ route }: { route: Route }) =>
    pointed.kind === 'route'
      ? route.id === pointed.id
      : route.origin === pointed.id || route.destination === pointed.id
  const drawn = map.routes.filter(isAt)
  const nameOf = placeNames(dataset, file)
  const first = drawn[0]
  if (!first) return under
  return (
    <>
      {under}
      <g className={styles.pointed}>
        {drawn.map(({ route, arc }) => (
          <g key={route.id}>
            <path className={styles.halo} d={arc.line} />
            <path className={styles.line} data-dashed={!route.isForChildren || undefined} d={arc.line} />
            <path className={styles.heads} d={arc.head} />
            <circle className={styles.dots} cx={arc.start[0]} cy={arc.start[1]} r={2.6 * unitPx} />
          </g>
        ))}
      </g>
      {createPortal(
        <div ref={tip} className={tipStyles.tip} aria-hidden="true" data-route-tip={pointed.id}>
          {pointed.kind === 'route' ? (
            <RouteTip route={first.route} nameOf={nameOf} texts={texts} />
          ) : (
            <PlaceTip
              code={pointed.id}
              routes={drawn.map(({ route }) => route)}
              nameOf={nameOf}
              texts={texts}
            />
          )}
        </div>,
        host,
      )}
    </>
  )
}
