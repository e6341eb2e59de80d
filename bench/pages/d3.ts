import { select } from 'd3-selection'
import { zoom } from 'd3-zoom'
import { loadMap, mapMarkup, sharedProjection } from './shared/map'
import { drawOn, host, startPage } from './shared/page'

// The code that a careful hand writes without a framework: the paths once, as one string.
const map = await loadMap()
const projection = sharedProjection()
host.innerHTML = mapMarkup(map, projection)

const svg = host.querySelector('svg')!
const zoomed = svg.querySelector('.zoomed')!
select(svg).call(
  zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, 16])
    .on('zoom', ({ transform }) => zoomed.setAttribute('transform', String(transform))),
)
const countries = map.countries.features.map(({ properties }) => properties)
const places = countries.map(({ at }) => projection([...at])!)
startPage(countries, drawOn(countries, places))
