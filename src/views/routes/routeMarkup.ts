import type { DrawnRoute, RouteMap } from '../../cartography/routeMap'
import type { Route } from '../../store/routes'
import styles from './RouteLayer.module.css'

/** What an id may not bring into the markup. */
const UNSAFE = /[^\w-]/g

/** So many arcs share a halo where arcs lie close: a browser lays out and paints each path by itself. */
const SHARED = 16

/**
 * Arcs as one piece of SVG, each with the id of its route: thousands of them are read by the browser in one go, where
 * elements made one by one would keep a reader waiting. Each lies with its halo above those before it; where they lie
 * close, so do some together.
 */
export const arcsMarkup = (routes: readonly DrawnRoute<Route>[], isClose: boolean): string => {
  const size = isClose ? SHARED : 1
  return Array.from({ length: Math.ceil(routes.length / size) }, (_, index) =>
    withHalo(routes.slice(index * size, (index + 1) * size)),
  ).join('')
}

const withHalo = (routes: readonly DrawnRoute<Route>[]): string => {
  const lines = routes.map(({ route: { id, isForChildren }, arc: { line } }) => {
    const dashed = isForChildren ? '' : ' data-dashed=""'
    return `<path data-route="${id.replace(UNSAFE, '')}"${dashed} d="${line}"/>`
  })
  return `<path class="${styles.halo}" d="${routes.map(({ arc }) => arc.line).join('')}"/>${lines.join('')}`
}

const made = new WeakMap<RouteMap<Route>, Map<boolean, SVGGElement>>()

/** The arcs of one strength as an element, made once for a map, which is drawn in one place: shown again, it is put back. */
export const arcsOf = (map: RouteMap<Route>, isChosen: boolean, markup: () => string): SVGGElement => {
  const ofMap = made.get(map) ?? new Map<boolean, SVGGElement>()
  made.set(map, ofMap)
  const known = ofMap.get(isChosen)
  if (known) return known
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  group.setAttribute('class', styles.arcs ?? '')
  group.innerHTML = markup()
  ofMap.set(isChosen, group)
  return group
}
