import type { Frame } from '../geometry/frames'
import { type DrawnRoute, routeDots } from '../geometry/routeMap'
import type { Route } from '../../state/routes'
import { type Attributes, element, stroke } from './element'
import styles from './routes.module.css'

type Routes = readonly DrawnRoute<Route>[]

/** From these counts on, lines are thinner and fainter, so that they remain distinct. */
const SOME = 200
const MANY = 500

/** How densely routes cover the map. */
export type RouteDensity = 'few' | 'some' | 'many'

export const routeDensity = (count: number): RouteDensity =>
  count > MANY ? 'many' : count > SOME ? 'some' : 'few'

/** Arcs per path where they lie close, because a browser lays out and paints each path by itself. */
const SHARED = 16

const linesOf = (routes: Routes): string => routes.map(({ arc }) => arc.line).join('')

interface Strength {
  readonly line: number
  readonly halo: number
  readonly haloOpacity: number
  readonly opacity: number
  readonly dashes: string
}

const DASHES = '4 2.5'
const CHOSEN: Strength = { line: 2.1, halo: 4.6, haloOpacity: 1, opacity: 1, dashes: '7 4' }
const POINTED: Strength = { ...CHOSEN, line: 2.6, halo: 5.6, dashes: DASHES }
const STRENGTHS: Readonly<Record<RouteDensity | 'panel', Strength>> = {
  few: { line: 1.05, halo: 2.6, haloOpacity: 0.75, opacity: 1, dashes: DASHES },
  panel: { line: 0.8, halo: 2, haloOpacity: 0.75, opacity: 1, dashes: DASHES },
  some: { line: 0.85, halo: 1.6, haloOpacity: 0.5, opacity: 0.7, dashes: DASHES },
  many: { line: 0.6, halo: 0, haloOpacity: 0, opacity: 0.55, dashes: DASHES },
}

/** Statements about adults, or about nobody in particular, lie behind those about children. */
const quieter = (strength: Strength): Strength => ({
  ...strength,
  line: strength.line * 0.6,
  halo: strength.halo * 0.6,
  opacity: strength.opacity * 0.6,
})

const ENDS: Attributes = {
  class: styles.ends,
  fill: 'var(--route)',
  ...stroke('route-halo', 1.4),
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
}

const arcOver = (
  { arc: { line: d }, route }: DrawnRoute<Route>,
  { halo, haloOpacity, dashes }: Strength,
  id?: string,
): string =>
  element('path', { ...stroke('route-halo', halo), 'stroke-opacity': haloOpacity, d }) +
  element('path', { 'data-route': id, 'stroke-dasharray': route.isForChildren ? undefined : dashes, d })

/** Close arcs share paths without halos, which would merge into white; an attribute names them. */
const sharedArcs = (routes: Routes): string => {
  const batches = Array.from({ length: Math.ceil(routes.length / SHARED) }, (_, index) =>
    routes.slice(index * SHARED, (index + 1) * SHARED),
  )
  const line = (of: Routes, dashes?: string) =>
    of.length === 0 ? '' : element('path', { 'stroke-dasharray': dashes, d: linesOf(of) })
  return element(
    'g',
    { 'data-route': routes.map(({ route }) => route.id).join(' ') },
    ...batches.map(
      (batch) =>
        line(batch.filter(({ route }) => route.isForChildren)) +
        line(
          batch.filter(({ route }) => !route.isForChildren),
          DASHES,
        ),
    ),
  )
}

const arcGroup = ({ line }: Strength, drawn: string): string =>
  element('g', { fill: 'none', ...stroke('route', line) }, drawn)

/** Heads and dots are one path each: they are above all lines and need no names. */
const strengthGroup = (routes: Routes, unitPx: number, strength: Strength, isClose: boolean): string => {
  if (routes.length === 0) return ''
  return element(
    'g',
    { class: styles.lines, opacity: strength.opacity },
    arcGroup(
      strength,
      isClose ? sharedArcs(routes) : routes.map((one) => arcOver(one, strength, one.route.id)).join(''),
    ),
    // Many heads in one place would read as a quantity, so only a pointed or chosen route shows its own.
    isClose ? '' : element('path', { ...ENDS, d: routes.map(({ arc }) => arc.head).join('') }),
    element('path', { ...ENDS, d: routeDots(routes, unitPx) }),
  )
}

interface RoutesLook {
  readonly frame: Frame
  readonly unitPx: number
  readonly count: number
  /** Whether all of them are routes of the chosen country. */
  readonly isOfChosen: boolean
}

/** Draws the routes in view as arcs. Each is a documented link: one width, one colour, no motion. */
export const routes = (all: Routes, { frame, unitPx, count, isOfChosen }: RoutesLook): string => {
  const density = routeDensity(count)
  const ofChildren = all.filter(({ route }) => route.isForChildren)
  const others = all.filter(({ route }) => !route.isForChildren)
  const isPanel = density === 'few' && frame.id !== 'wide'
  const strength = isOfChosen ? CHOSEN : STRENGTHS[isPanel ? 'panel' : density]
  const isClose = density === 'many'
  return element(
    'g',
    { 'data-routes': count, 'aria-hidden': 'true' },
    strengthGroup(others, unitPx, ofChildren.length > 0 ? quieter(strength) : strength, isClose),
    strengthGroup(ofChildren, unitPx, strength, isClose),
    element('path', { class: styles.hit, fill: 'none' }),
    element('g', { class: styles.lines, 'data-pointed-routes': '' }, ''),
  )
}

/** Draws the route under the pointer, emphasised. */
export const pointedRoute = (one: DrawnRoute<Route>, unitPx: number): string =>
  arcGroup(POINTED, arcOver(one, POINTED)) +
  element('path', { ...ENDS, d: one.arc.head }) +
  element('circle', { ...ENDS, cx: one.arc.start[0], cy: one.arc.start[1], r: 2.6 * unitPx })
