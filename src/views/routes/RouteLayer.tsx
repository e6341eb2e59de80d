import { memo, useMemo, useRef } from 'react'
import type { EdgePlace } from '../../cartography/edgePlaces'
import type { Frame } from '../../cartography/frames'
import { type DrawnRoute, routeMap } from '../../cartography/routeMap'
import type { CorridorsFile } from '../../dataset/contract'
import { useAtlas } from '../../store/context'
import { type Route, useRoutes } from '../../store/routes'
import { entityLabel } from '../../wording/words'
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

/** From these many routes on, lines are thinner and fainter, so that they stay lines. */
const SOME = 200
const MANY = 500

interface DrawnProps extends RouteLayerProps {
  file: CorridorsFile
  routes: readonly Route[]
}

function Drawn({ frame, points, file, routes }: DrawnProps) {
  const group = useRef<SVGGElement>(null)
  const unitPx = useUnitPx(group, frame)
  const dataset = useAtlas((state) => state.dataset)
  const map = useMemo(() => {
    const ends = (wanted: (route: Route) => boolean) =>
      new Set(routes.filter(wanted).flatMap(({ origin, destination }) => [origin, destination]))
    const ofChosen = ends(({ isOfChosen }) => isOfChosen)
    const ofChildren = ends(({ isForChildren }) => isForChildren)
    const rank = ({ code }: { code: string }) => (ofChosen.has(code) ? 0 : ofChildren.has(code) ? 1 : 2)
    return routeMap({
      frame,
      unitPx,
      pairs: routes,
      points,
      names: new Map(dataset.entities.map((entity) => [entity.code, entityLabel(entity)])),
      far: file.places.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en')),
    })
  }, [frame, unitPx, points, dataset, file, routes])
  const hasChosen = routes.some(({ isOfChosen }) => isOfChosen)
  return (
    <g
      ref={group}
      className={styles.layer}
      data-routes={routes.length}
      data-density={routes.length > MANY ? 'many' : routes.length > SOME ? 'some' : 'few'}
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

/** Radius of the dot where a route starts, in screen px. */
const DOT = 1.9

/** Arcs of one strength. Heads and dots are one path each: they are above all lines and need no names. */
const Lines = memo(function Lines({ routes, unitPx }: LinesProps) {
  if (routes.length === 0) return null
  const radius = Number((DOT * unitPx).toFixed(2))
  const starts = new Map(routes.map(({ route, arc }) => [route.origin, arc.start]))
  const dots = [...starts.values()].map(
    ([x, y]) =>
      `M${(x - radius).toFixed(1)},${y.toFixed(1)}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`,
  )
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
      <path className={styles.dots} d={dots.join('')} />
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
    <g className={styles.edge}>
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
