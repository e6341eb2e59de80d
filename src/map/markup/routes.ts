import type { Frame } from '../geometry/frames'
import { type FrameLabel, LABEL } from '../geometry/frameLabels'
import { type DrawnRoute, type RouteMap, routeDots } from '../geometry/routeMap'
import type { Route } from '../../state/routes'
import { type Attributes, element, escaped, stroke } from './element'
import styles from './routes.module.css'

type Routes = readonly DrawnRoute<Route>[]

interface Strength {
  readonly line: number
  readonly halo: number
  readonly haloOpacity: number
  readonly opacity: number
  readonly dashes: string
}

const DASHES = '4 2.5'
const CHOSEN: Strength = { line: 2.1, halo: 4.7, haloOpacity: 1, opacity: 1, dashes: '7 4' }
const POINTED: Strength = { ...CHOSEN, line: 2.6, halo: 5.6, dashes: DASHES }
const ALL: Strength = { line: 1.15, halo: 2.95, haloOpacity: 0.85, opacity: 1, dashes: DASHES }
const ON_PANEL: Strength = { ...ALL, line: 0.8, halo: 2 }

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

const arcGroup = ({ line }: Strength, drawn: string): string =>
  element('g', { fill: 'none', ...stroke('route', line) }, drawn)

/** Heads and dots are one path each: they are above all lines and need no names. */
const strengthGroup = (routes: Routes, unitPx: number, strength: Strength, isLone: boolean): string => {
  if (routes.length === 0) return ''
  const heads = routes.map(({ arc }) => arc.head + (isLone ? arc.headOnWay : ''))
  return element(
    'g',
    { class: styles.lines, opacity: strength.opacity },
    arcGroup(strength, routes.map((one) => arcOver(one, strength, one.route.id)).join('')),
    element('path', { ...ENDS, d: heads.join('') }),
    element('path', { ...ENDS, d: routeDots(routes, unitPx) }),
  )
}

const label = ({ code, isOrigin, text, box }: FrameLabel, unitPx: number): string =>
  element(
    'g',
    { 'data-route-place': code, 'data-route-end': isOrigin ? 'origin' : 'destination' },
    element('rect', { ...box, rx: 2 * unitPx, fill: 'var(--paper)', ...stroke('rule', 1) }),
    element(
      'text',
      {
        x: box.x + LABEL.pad * unitPx,
        y: box.y + box.height - 5 * unitPx,
        'font-size': LABEL.fontPx * unitPx,
        'font-weight': 600,
        fill: 'var(--route)',
      },
      escaped(text),
    ),
  )

interface RoutesLook {
  readonly frame: Frame
  readonly unitPx: number
  /** Whether all of them are routes of the chosen country. */
  readonly isOfChosen: boolean
}

/** Draws the routes in view as arcs, and names the places where they leave it. Each is a documented link: one width, one colour, no motion. */
export const routes = (
  { routes: all, labels }: RouteMap<Route>,
  { frame, unitPx, isOfChosen }: RoutesLook,
): string => {
  const ofChildren = all.filter(({ route }) => route.isForChildren)
  const others = all.filter(({ route }) => !route.isForChildren)
  const strength = isOfChosen ? CHOSEN : frame.id === 'wide' ? ALL : ON_PANEL
  const isLone = all.length === 1
  return element(
    'g',
    { 'data-routes': all.length, 'aria-hidden': 'true' },
    strengthGroup(others, unitPx, ofChildren.length > 0 ? quieter(strength) : strength, isLone),
    strengthGroup(ofChildren, unitPx, strength, isLone),
    element('path', { class: styles.hit, fill: 'none' }),
    element('g', {}, ...labels.map((one) => label(one, unitPx))),
    element('g', { class: styles.lines, 'data-pointed-routes': '' }, ''),
  )
}

/** Draws routes that stand out: the one under the pointer, or those of a place that is pressed. */
export const pointedRoutes = (some: Routes, unitPx: number): string =>
  arcGroup(POINTED, some.map((one) => arcOver(one, POINTED)).join('')) +
  element('path', { ...ENDS, d: some.map(({ arc }) => arc.head).join('') }) +
  some
    .map(({ arc: { start } }) => element('circle', { ...ENDS, cx: start[0], cy: start[1], r: 2.6 * unitPx }))
    .join('')
