import { memo, useLayoutEffect, useMemo, useRef } from 'react'
import type { EdgePlace } from '../../cartography/edgePlaces'
import type { Frame } from '../../cartography/frames'
import type { WidthLabel } from '../../cartography/labels'
import { type RouteMap, routeDots } from '../../cartography/routeMap'
import type { CorridorsFile } from '../../dataset/contract'
import { useAtlas } from '../../store/context'
import type { Route } from '../../store/routes'
import { useRoutes } from '../../store/useRoutes'
import { type RouteDensity, routeDensity, routeShapes } from '../../pictures/routeShapes'
import { arcsMarkup, arcsOf } from './routeMarkup'
import { RoutePointing } from './RoutePointing'
import styles from './RouteLayer.module.css'
import { useUnitPx } from './useUnitPx'

interface RouteLayerProps {
  frame: Frame
  /** Names on the map. */
  labels: readonly WidthLabel[]
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

/** What was drawn of a list of routes in each frame: hidden and shown again, they are as they were. */
const drawnBefore = new WeakMap<readonly Route[], Map<Frame, { unitPx: number; map: RouteMap<Route> }>>()

const mapOf = (input: Parameters<typeof routeShapes>[0]): RouteMap<Route> => {
  const { frame, unitPx, routes } = input
  const ofRoutes = drawnBefore.get(routes) ?? new Map()
  drawnBefore.set(routes, ofRoutes)
  const before = ofRoutes.get(frame)
  if (before?.unitPx === unitPx) return before.map
  const map = routeShapes(input)
  ofRoutes.set(frame, { unitPx, map })
  return map
}

function Drawn({ frame, labels, points, file, routes }: DrawnProps) {
  const group = useRef<SVGGElement>(null)
  const unitPx = useUnitPx(group, frame)
  const dataset = useAtlas((state) => state.dataset)
  const map = useMemo(
    () => (unitPx === null ? null : mapOf({ frame, unitPx, labels, points, dataset, file, routes })),
    [frame, unitPx, labels, points, dataset, file, routes],
  )
  const density = routeDensity(routes.length)
  const hasChosen = routes.some(({ isOfChosen }) => isOfChosen)
  return (
    <g
      ref={group}
      className={styles.layer}
      data-routes={routes.length}
      data-density={density}
      data-has-chosen={hasChosen || undefined}
      data-panel={frame.id === 'wide' ? undefined : frame.id}
      aria-hidden="true"
    >
      {map && unitPx !== null && (
        <>
          <Lines map={map} unitPx={unitPx} density={density} />
          <Lines map={map} unitPx={unitPx} density={density} isChosen />
          <EdgeNames edge={map.edge} unitPx={unitPx} />
          <RoutePointing group={group} map={map} file={file} unitPx={unitPx} density={density} />
        </>
      )}
    </g>
  )
}

interface LinesProps {
  map: RouteMap<Route>
  unitPx: number
  density: RouteDensity
  isChosen?: boolean
}

/** Arcs of one strength. Heads and dots are one path each: they are above all lines and need no names. */
const Lines = memo(function Lines({ map, unitPx, density, isChosen = false }: LinesProps) {
  const host = useRef<SVGGElement>(null)
  const routes = useMemo(
    () => map.routes.filter(({ route }) => route.isOfChosen === isChosen),
    [map, isChosen],
  )
  // So many heads in one place would read as a quantity. Pointing at a route, or choosing a country, brings its own.
  const hasHeads = density !== 'many' || isChosen
  useLayoutEffect(() => {
    host.current?.replaceChildren(arcsOf(map, isChosen, () => arcsMarkup(routes, !hasHeads)))
  }, [map, routes, isChosen, hasHeads])
  if (routes.length === 0) return null
  return (
    <g className={styles.lines} data-chosen={isChosen || undefined}>
      <g ref={host} />
      {hasHeads && <path className={styles.heads} d={routes.map(({ arc }) => arc.head).join('')} />}
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
