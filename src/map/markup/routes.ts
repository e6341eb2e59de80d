import type { EdgePlace } from '../../cartography/edgePlaces'
import type { Frame } from '../../cartography/frames'
import { type DrawnRoute, routeDots, type RouteMap } from '../../cartography/routeMap'
import type { Route } from '../../store/routes'
import { element, escaped } from './element'
import { type RouteDensity, routeDensity } from './routeShapes'
import styles from './routes.module.css'

type Routes = readonly DrawnRoute<Route>[]

/** So many arcs are one line where arcs lie close: a browser lays out and paints each path by itself. */
const SHARED = 16

const isDashed = ({ route }: DrawnRoute<Route>): boolean => !route.isForChildren

const linesOf = (routes: Routes): string => routes.map(({ arc }) => arc.line).join('')

const halo = (routes: Routes): string => element('path', { class: styles.halo, d: linesOf(routes) })

/** Arcs, each with its halo above those before it. */
const arcs = (routes: Routes): string =>
  routes
    .map(
      (one) =>
        halo([one]) +
        element('path', {
          'data-route': one.route.id,
          'data-dashed': isDashed(one) ? '' : undefined,
          d: one.arc.line,
        }),
    )
    .join('')

/**
 * Arcs that lie close, many in a line, without halos, which would be a white field; each route has an element that is not
 * drawn.
 */
const sharedArcs = (routes: Routes): string => {
  const batches = Array.from({ length: Math.ceil(routes.length / SHARED) }, (_, index) =>
    routes.slice(index * SHARED, (index + 1) * SHARED),
  )
  const line = (of: Routes, dashed?: '') =>
    of.length === 0 ? '' : element('path', { 'data-dashed': dashed, d: linesOf(of) })
  return [
    element('defs', {}, ...routes.map(({ route }) => element('g', { 'data-route': route.id }))),
    ...batches.map((batch) => line(batch.filter((one) => !isDashed(one))) + line(batch.filter(isDashed), '')),
  ].join('')
}

/** Arcs of one strength. Heads and dots are one path each: they are above all lines and need no names. */
const strength = (routes: Routes, unitPx: number, density: RouteDensity, isChosen: boolean): string => {
  if (routes.length === 0) return ''
  // So many heads in one place would read as a quantity. Pointing at a route, or choosing a country, brings its own.
  const isClose = density === 'many' && !isChosen
  return element(
    'g',
    { class: styles.lines, 'data-chosen': isChosen ? '' : undefined },
    element('g', { class: styles.arcs }, isClose ? sharedArcs(routes) : arcs(routes)),
    isClose ? '' : element('path', { class: styles.heads, d: routes.map(({ arc }) => arc.head).join('') }),
    element('path', { class: styles.dots, d: routeDots(routes, unitPx) }),
  )
}

/** Places outside the map, at its edge in their direction. Those without room for a name are named by the tip. */
const edgePlace = ({ code, name, pointPx: [cx, cy], label, boxPx }: EdgePlace, unitPx: number): string =>
  element(
    'g',
    { 'data-place': code },
    element('rect', { class: styles.edgeHit, ...boxPx }),
    element('circle', { class: styles.edgeDot, cx, cy, r: 2.6 * unitPx }),
    label
      ? element(
          'text',
          { class: styles.edgeName, x: label.x, y: label.y, dy: '0.35em', 'text-anchor': label.anchor },
          escaped(name),
        )
      : '',
  )

/** The routes in view as arcs over the map. Each is a documented link: one width, one colour, no motion. */
export const routes = (
  map: RouteMap<Route>,
  { frame, unitPx, count }: { readonly frame: Frame; readonly unitPx: number; readonly count: number },
): string => {
  const density = routeDensity(count)
  const chosen = map.routes.filter(({ route }) => route.isOfChosen)
  const others = map.routes.filter(({ route }) => !route.isOfChosen)
  return element(
    'g',
    {
      class: styles.layer,
      'data-routes': count,
      'data-density': density,
      'data-has-chosen': chosen.length > 0 ? '' : undefined,
      'data-panel': frame.id === 'wide' ? undefined : frame.id,
      'aria-hidden': 'true',
    },
    strength(others, unitPx, density, false),
    strength(chosen, unitPx, density, true),
    ...map.edge.map((place) => edgePlace(place, unitPx)),
    element('path', { class: styles.hit, 'data-hit': '' }),
    element('g', { class: styles.pointed, 'data-pointed-routes': '' }, ''),
  )
}

/** Routes that are pointed at, drawn strong. */
export const pointedRoutes = (of: Routes, unitPx: number): string =>
  of
    .map((one) => {
      const { arc } = one
      return (
        halo([one]) +
        element('path', { class: styles.line, 'data-dashed': isDashed(one) ? '' : undefined, d: arc.line }) +
        element('path', { class: styles.heads, d: arc.head }) +
        element('circle', { class: styles.dots, cx: arc.start[0], cy: arc.start[1], r: 2.6 * unitPx })
      )
    })
    .join('')
