import embed from 'vega-embed'
import { loadMap, routeEnds } from './shared/map'
import { FIRST, host, onChange, stage } from './shared/stage'
import {
  BORDER,
  GROUND,
  HEIGHT,
  PALE,
  PALETTE,
  ROTATE,
  ROUTE,
  SCALE,
  SEA,
  TRANSLATE,
  WIDTH,
} from './shared/style'

const { topology, countries } = await loadMap()
const linesOf = (count: number) =>
  routeEnds(countries, count).map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  }))
const border = { stroke: BORDER, strokeWidth: 0.5 }
const shapesIn = (name: string) => ({ values: topology, format: { type: 'topojson', feature: name } })

const { view } = await embed(
  host,
  {
    width: WIDTH,
    height: HEIGHT,
    padding: 0,
    background: SEA,
    autosize: 'none',
    config: { view: { stroke: null } },
    projection: { type: 'azimuthalEqualArea', rotate: [...ROTATE, 0], scale: SCALE, translate: TRANSLATE },
    params: [
      { name: 'shift', value: 0 },
      { name: 'region', value: '' },
    ],
    layer: [
      { data: shapesIn('context'), mark: { type: 'geoshape', fill: GROUND, tooltip: null, ...border } },
      {
        data: shapesIn('countries'),
        transform: [{ calculate: `(datum.properties.group + shift) % ${PALETTE.length}`, as: 'shown' }],
        mark: { type: 'geoshape', ...border },
        encoding: {
          color: {
            field: 'shown',
            type: 'nominal',
            scale: { domain: PALETTE.map((_, index) => index), range: PALETTE },
            legend: null,
          },
          opacity: {
            condition: { test: "region === '' || datum.properties.region === region", value: 1 },
            value: PALE,
          },
          tooltip: { field: 'properties.name' },
        },
      },
      {
        data: { name: 'routes', values: linesOf(FIRST.routes) },
        mark: {
          type: 'geoshape',
          filled: false,
          stroke: ROUTE,
          strokeOpacity: 0.4,
          strokeWidth: 1,
          tooltip: null,
        },
      },
    ],
  },
  { actions: false, mode: 'vega-lite' },
)

onChange(({ shift, region, routes }, change) => {
  if (change === 'theme') view.signal('shift', shift)
  if (change === 'filter') view.signal('region', region ?? '')
  if (change === 'routes') view.data('routes', linesOf(routes))
  return view.runAsync()
})
stage.tip = () => document.querySelector('#vg-tooltip-element.visible')?.textContent ?? ''
stage.isDrawn = true
