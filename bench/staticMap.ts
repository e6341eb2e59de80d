import { geoPath } from 'd3-geo'
import { type MapTopology, routeEnds, shapesOf, sharedProjection } from './pages/shared/map'
import {
  BORDER,
  FIRST_ROUTES,
  GROUND,
  HEIGHT,
  PALE,
  PALETTE,
  REGION,
  ROUTE,
  routePath,
  WIDTH,
} from './pages/shared/style'

const STYLE = [
  `.country{stroke:${BORDER};stroke-width:.5}`,
  `.filtered .country:not(.region){opacity:${PALE}}`,
  `.map{${PALETTE.map((colour, index) => `--c${index}:${colour}`).join(';')}}`,
  ...PALETTE.map((_, index) => `.k${index}{fill:var(--c${index})}`),
].join('')

/** The map as markup, made beforehand: what a page weighs and costs that draws nothing itself. */
export const staticMap = (topology: MapTopology): string => {
  const { countries, context } = shapesOf(topology)
  const projection = sharedProjection()
  const path = geoPath(projection).digits(1)
  // A ring that rounds to one point draws nothing.
  const d = (shape: Parameters<typeof path>[0]) => (path(shape) ?? '').replace(/M[^ML]*Z/g, '')
  const place = (at: [number, number]) => projection(at)!.map((value) => value.toFixed(1))
  const shapes = countries.features.map((shape) => {
    const { name, region, group, at } = shape.properties
    const className = `country k${group}${region === REGION ? ' region' : ''}`
    return `<path class="${className}" data-name="${name}" data-at="${place(at).join()}" d="${d(shape)}"/>`
  })
  const routes = routeEnds(countries, FIRST_ROUTES).map(
    ([from, to]) => `<path d="${routePath(projection(from)!, projection(to)!)}"/>`,
  )
  return `<style>${STYLE}</style><svg class="map" width="${WIDTH}" height="${HEIGHT}">
<path fill="${GROUND}" stroke="${BORDER}" stroke-width=".5" pointer-events="none" d="${context.features.map(d).join('')}"/>
${shapes.join('\n')}
<g class="routes" fill="none" stroke="${ROUTE}" stroke-opacity=".4" pointer-events="none">${routes.join('')}</g></svg>`
}
