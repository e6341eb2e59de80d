import { routeDots } from '../cartography/routeMap'
import { element } from '../map/markup/element'
import type { Pen } from './pen'
import { routeDensity } from '../map/markup/routeShapes'
import type { Scene } from './scene'
import { plain } from './type'

/** Line, halo and strength by how closely routes lie, in px; the same as on the page (map/markup/routes.module.css). */
const STRENGTHS = {
  few: { line: 1.05, halo: 2.6, haloOpacity: 0.75, opacity: 1 },
  some: { line: 0.85, halo: 1.6, haloOpacity: 0.5, opacity: 0.7 },
  // So many lines would be a white field with their halos.
  many: { line: 0.6, halo: 0, haloOpacity: 0, opacity: 0.55 },
  chosen: { line: 2.1, halo: 4.6, haloOpacity: 1, opacity: 1 },
} as const

type Drawn = NonNullable<Scene['routes']>['routes']

const lines = (
  routes: Drawn,
  strength: keyof typeof STRENGTHS,
  isBehind: boolean,
  { colours }: Pen,
): string => {
  if (routes.length === 0) return ''
  const { line, halo, haloOpacity, opacity } = STRENGTHS[strength]
  const [ink, paper] = [colours('var(--route)'), colours('var(--route-halo)')]
  const ends = {
    fill: ink,
    stroke: paper,
    'stroke-width': 1.4,
    'paint-order': 'stroke',
    'stroke-linejoin': 'round',
  }
  return element(
    'g',
    { opacity: isBehind ? Math.min(opacity, strength === 'many' ? 0.25 : 0.55) : opacity },
    ...routes.map(
      ({ route, arc }) =>
        (halo === 0
          ? ''
          : element('path', {
              d: arc.line,
              fill: 'none',
              stroke: paper,
              'stroke-width': halo,
              'stroke-opacity': haloOpacity,
            })) +
        element('path', {
          d: arc.line,
          fill: 'none',
          stroke: ink,
          'stroke-width': isBehind ? Math.min(line, 0.8) : line,
          'stroke-dasharray': route.isForChildren ? undefined : strength === 'chosen' ? '7 4' : '4 2.5',
          'data-route': route.id,
        }),
    ),
    strength === 'many' ? '' : element('path', { d: routes.map(({ arc }) => arc.head).join(''), ...ends }),
    element('path', { d: routeDots(routes, 1), ...ends }),
  )
}

/** The routes in view as arcs over the map, and the places outside it at its edge; nothing where none are drawn. */
export const routeLayer = ({ routes }: Scene, pen: Pen): string => {
  if (!routes) return ''
  const { colours, setLine } = pen
  const chosen = routes.routes.filter(({ route }) => route.isOfChosen)
  const others = routes.routes.filter(({ route }) => !route.isOfChosen)
  const places = routes.edge.map(({ name, pointPx: [x, y], label }) => {
    const dot = { cx: x, cy: y, r: 2.6, fill: colours('var(--paper)'), stroke: colours('var(--route)') }
    const style = {
      voice: 'sans',
      size: 11,
      weight: 500,
      fill: colours('var(--ink)'),
      halo: { colour: colours('var(--paper)'), width: 3.3 },
    } as const
    return (
      element('circle', { ...dot, 'stroke-width': 1.3 }) +
      (label ? setLine(plain(name), label.x, label.y + 3.9, { ...style, anchor: label.anchor }) : '')
    )
  })
  return element(
    'g',
    { 'data-routes': routes.routes.length },
    lines(others, routeDensity(routes.routes.length), chosen.length > 0, pen),
    lines(chosen, 'chosen', false, pen),
    ...places,
  )
}
