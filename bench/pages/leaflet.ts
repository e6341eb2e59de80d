import { geoInterpolate } from 'd3-geo'
import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { type Countries, loadMap, onPlane, routeEnds } from './shared/map'
import { FIRST, host, onChange, type Shown, stage } from './shared/stage'
import { BORDER, fillOf, GROUND, opacityOf, ROUTE } from './shared/style'

type Country = Countries['features'][number]

const { countries, context } = await loadMap()
const box = [
  [35, -25],
  [74, 110],
]
const map = L.map(host, { zoomSnap: 0, attributionControl: false }).fitBounds(box)
const border = { color: BORDER, weight: 0.5, opacity: 1 }
const styleIn =
  ({ shift, region }: Shown) =>
  ({ properties }: Country) => ({
    fillColor: fillOf(properties, shift),
    fillOpacity: opacityOf(properties, region),
    ...border,
  })

L.geoJSON(onPlane(context), {
  interactive: false,
  style: { fillColor: GROUND, fillOpacity: 1, ...border },
}).addTo(map)
const layer = L.geoJSON(onPlane(countries), { style: styleIn(FIRST) })
  .bindTooltip((shape: { feature: Country }) => shape.feature.properties.name, { sticky: true })
  .addTo(map)
const lines = L.layerGroup().addTo(map)

/** Points that a route has on the way: the shortest way is no straight line here. */
const STEPS = 12

const drawRoutes = (count: number) => {
  lines.clearLayers()
  for (const [from, to] of routeEnds(countries, count)) {
    const along = geoInterpolate(from, to)
    const points = Array.from({ length: STEPS + 1 }, (_, step) => along(step / STEPS).toReversed())
    L.polyline(points, { interactive: false, color: ROUTE, opacity: 0.4, weight: 1 }).addTo(lines)
  }
}

drawRoutes(FIRST.routes)
onChange((shown, change) => {
  if (change === 'routes') drawRoutes(shown.routes)
  else layer.setStyle(styleIn(shown))
})
stage.pointOf = ([longitude, latitude]) => {
  const { x, y } = map.latLngToContainerPoint([latitude, longitude])
  return [x, y]
}
stage.tip = () => host.querySelector('.leaflet-tooltip')?.textContent ?? ''
stage.isDrawn = true
