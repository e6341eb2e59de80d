import { memo, useMemo, useRef } from 'react'
import type { EdgePlace } from '../../cartography/edgePlaces'
import type { Frame } from '../../cartography/frames'
import { type DrawnRoute, routeDots } from '../../cartography/routeMap'
import type { CorridorsFile } from '../../dataset/contract'
import { useAtlas } from '../../store/context'
import { type Route, useRoutes } from '../../store/routes'
import { routeDensity, routeShapes } from '../../pictures/routeShapes'
import { RoutePointing } from './RoutePointing'
import styles from './RouteLayer.module.css'
import { useUnitPx } from './useUnitPx'

interface RouteLayerProps {
  frame: Frame
  /** Longitude and latitude where routes of the 51 start and end, by code. */
  points: ReadonlyMap<string, readonly [number, number]>
}

/** The routes in view as arcs over the map. Each is a documented link: one width, one colour, no motion. */
export function RouteLayer(props: RouteLayerProps) {
  const { file, routes } = useRoutes()
  const hasRoutes = useAtlas((state) => state.filters.hasRoutes)
  if (!file || !routes || !hasRoutes) return null
  return <Drawn {...props} file={file} routes={routes} />
}

interface DrawnProps extends RouteLayerProps {
  file: CorridorsFile
  routes: readonly Route[]
}

function Drawn({ frame, points, file, routes }: DrawnProps) {
  const group = useRef<SVGGElement>(null)
  const unitPx = useUnitPx(group, frame)
  const dataset = useAtlas((state) => state.dataset)
  const map = useMemo(
    () => routeShapes({ frame, unitPx, points, dataset, file, routes }),
    [frame, unitPx, points, dataset, file, routes],
  )
  const hasChosen = routes.some(({ isOfChosen }) => isOfChosen)
  return (
    <g
      ref={group}
      className={styles.layer}
      data-routes={routes.length}
      data-density={routeDensity(routes.length)}
      data-has-chosen={hasChosen || undefined}
      data-panel={frame.id === 'wide' ? undefined : frame.id}
      aria-hidden="true"
    >
      <Lines routes={map.routes.filter(({ route }) => !route.isOfChosen)} unitPx={unitPx} />
      <Lines routes={map.routes.filter(({ route }) => route.isOfChosen)} unitPx={unitPx} />
      <EdgeNames edge={map.edge} unitPx={unitPx} />
      <RoutePointing group={group} map={map} file={file} unitPx={unitPx} />
    </g>
  )
}

interface LinesProps {
  routes: readonly DrawnRoute<Route>[]
  unitPx: number
}

/** Arcs of one strength. Heads and dots are one path each: they are above all lines and need no names. */
const Lines = memo(function Lines({ routes, unitPx }: LinesProps) {
  if (routes.length === 0) return null
  return (
    <g className={styles.lines} data-chosen={routes[0]?.route.isOfChosen || undefined}>
      {routes.map(({ route, arc }) => (
        <g key={route.id} data-route={route.id}>
          <path className={styles.halo} d={arc.line} />
          <path className={styles.line} data-dashed={!route.isForChildren || undefined} d={arc.line} />
          <path className={styles.hit} d={arc.line} />
        </g>
      ))}
      <path className={styles.heads} d={routes.map(({ arc }) => arc.head).join('')} />
      <path className={styles.dots} d={routeDots(routes, unitPx)} />
    </g>
  )
})

interface EdgeNamesProps {
  edge: readonly EdgePlace[]
  unitPx: number
}

/** Places outside the map, at its edge in their direction. Those without room for a name are named by the tip. */
const EdgeNames = memo(function EdgeNames({ edge, unitPx }: EdgeNamesProps) {
  return (
    <g>
      {edge.map(({ code, name, pointPx: [x, y], label, boxPx }) => (
        <g key={code} data-place={code}>
          <rect className={styles.edgeHit} {...boxPx} />
          <circle className={styles.edgeDot} cx={x} cy={y} r={2.6 * unitPx} />
          {label && (
            <text className={styles.edgeName} x={label.x} y={label.y} dy="0.35em" textAnchor={label.anchor}>
              {name}
            </text>
          )}
        </g>
      ))}
    </g>
  )
})
