import { select } from 'd3-selection'
import { zoom, zoomIdentity } from 'd3-zoom'
import { loadMap, mapMarkup, sharedProjection } from './shared/map'
import { landsOf } from './shared/names'
import { host, startPage } from './shared/page'

// The code that a careful hand writes without a framework: the paths once, as one string.
const map = await loadMap()
const projection = sharedProjection()
host.innerHTML = mapMarkup(map, projection)

const svg = select(host.querySelector('svg')!)
const zoomed = host.querySelector('.zoomed')!
const zoomer = zoom<SVGSVGElement, unknown>()
  .scaleExtent([1, 16])
  .on('zoom', ({ transform }) => zoomed.setAttribute('transform', String(transform)))
svg.call(zoomer)
startPage(landsOf(map, projection), ({ x, y, larger }) =>
  svg.call(zoomer.transform, zoomIdentity.translate(x, y).scale(larger)),
)
