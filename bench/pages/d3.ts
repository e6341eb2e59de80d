import { geoPath } from 'd3-geo'
import { select } from 'd3-selection'
import { zoom } from 'd3-zoom'
import { loadMap, routeEnds, sharedProjection } from './shared/map'
import { FIRST, host, onChange, showTip, stage } from './shared/stage'
import { BORDER, fillOf, GROUND, HEIGHT, opacityOf, ROUTE, routePath, WIDTH } from './shared/style'

// What a careful hand writes without a framework: the paths once, as one string.
const { countries, context } = await loadMap()
const projection = sharedProjection()
const path = geoPath(projection).digits(1)
const routesMarkup = (count: number) =>
  routeEnds(countries, count)
    .map(([from, to]) => `<path d="${routePath(projection(from)!, projection(to)!)}"/>`)
    .join('')
const groundMarkup = context.features.map((shape) => `<path d="${path(shape)}"/>`).join('')
const countriesMarkup = countries.features
  .map((shape) => `<path d="${path(shape)}" fill="${fillOf(shape.properties, 0)}"/>`)
  .join('')

host.innerHTML = `<svg width="${WIDTH}" height="${HEIGHT}"><g class="zoomed" stroke="${BORDER}" stroke-width=".5">
<g fill="${GROUND}" pointer-events="none">${groundMarkup}</g><g class="countries">${countriesMarkup}</g>
<g class="routes" fill="none" stroke="${ROUTE}" stroke-opacity=".4" pointer-events="none">${routesMarkup(FIRST.routes)}</g></g></svg>`

const svg = host.querySelector('svg')!
const zoomed = svg.querySelector('.zoomed')!
const routes = svg.querySelector('.routes')!
const shapes = [...svg.querySelector('.countries')!.children].map(
  (shape, index) => [shape, countries.features[index]!.properties] as const,
)
const countryOf = new Map<EventTarget | null, string>(shapes.map(([shape, { name }]) => [shape, name]))

svg.addEventListener('mouseover', (event) => showTip(countryOf.get(event.target) ?? '', event))
select(svg).call(
  zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, 16])
    .on('zoom', ({ transform }) => zoomed.setAttribute('transform', String(transform))),
)

onChange(({ shift, region, routes: count }, change) => {
  if (change === 'theme') {
    for (const [shape, country] of shapes) shape.setAttribute('fill', fillOf(country, shift))
  }
  if (change === 'filter') {
    for (const [shape, country] of shapes) shape.setAttribute('opacity', String(opacityOf(country, region)))
  }
  if (change === 'routes') routes.innerHTML = routesMarkup(count)
})
stage.isDrawn = true
