import { geoInterpolate } from 'd3-geo'
import { Map as WebMap, Popup, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { loadMap, onPlane, routeEnds } from './shared/map'
import { FIRST, host, onChange, type Shown, stage } from './shared/stage'
import { BORDER, fillOf, GROUND, PALE, PALETTE, ROUTE, SEA } from './shared/style'

setWorkerUrl(workerUrl)
const { countries, context } = await loadMap()

const colourIn = ({ shift }: Shown) => [
  'match',
  ['get', 'group'],
  ...PALETTE.flatMap((_, group) => [group, fillOf({ group }, shift)]),
  GROUND,
]
const opacityIn = ({ region }: Shown) =>
  region === null ? 1 : ['case', ['==', ['get', 'region'], region], 1, PALE]

/** Points that a route has on the way: the shortest way is no straight line here. */
const STEPS = 12
const linesIn = ({ routes }: Shown) => ({
  type: 'FeatureCollection',
  features: routeEnds(countries, routes).map(([from, to]) => {
    const along = geoInterpolate(from, to)
    const coordinates = Array.from({ length: STEPS + 1 }, (_, step) => along(step / STEPS))
    return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }
  }),
})
const source = (data: unknown) => ({ type: 'geojson', data })

const map = new WebMap({
  container: host,
  attributionControl: false,
  bounds: [
    [-25, 33],
    [110, 74],
  ],
  renderWorldCopies: false,
  fadeDuration: 0,
  style: {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      context: source(onPlane(context)),
      countries: source(onPlane(countries)),
      routes: source(linesIn(FIRST)),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': SEA } },
      {
        id: 'context',
        type: 'fill',
        source: 'context',
        paint: { 'fill-color': GROUND, 'fill-outline-color': BORDER },
      },
      {
        id: 'countries',
        type: 'fill',
        source: 'countries',
        paint: { 'fill-color': colourIn(FIRST), 'fill-opacity': 1, 'fill-outline-color': BORDER },
      },
      { id: 'routes', type: 'line', source: 'routes', paint: { 'line-color': ROUTE, 'line-opacity': 0.4 } },
    ],
  },
})
const atRest = () => new Promise((done) => map.once('idle', done))

/** What the library tells of a pointer over a layer. */
interface Pointed {
  lngLat: unknown
  features: readonly { properties: { name: string } }[]
}
const popup = new Popup({ closeButton: false, closeOnClick: false })
map.on('mousemove', 'countries', ({ lngLat, features }: Pointed) =>
  popup
    .setLngLat(lngLat)
    .setText(features[0]?.properties.name ?? '')
    .addTo(map),
)
map.on('mouseleave', 'countries', () => popup.remove())

onChange((shown, change) => {
  if (change === 'theme') map.setPaintProperty('countries', 'fill-color', colourIn(shown))
  if (change === 'filter') map.setPaintProperty('countries', 'fill-opacity', opacityIn(shown))
  if (change === 'routes') map.getSource('routes').setData(linesIn(shown))
  return atRest()
})
stage.pointOf = (place) => {
  const { x, y } = map.project(place)
  return [x, y]
}
stage.tip = () => host.querySelector('.maplibregl-popup-content')?.textContent ?? ''
await atRest()
stage.isDrawn = true
