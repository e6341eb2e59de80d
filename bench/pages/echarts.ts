import { LinesChart } from 'echarts/charts'
import { GeoComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { loadMap, routeEnds, sharedProjection } from './shared/map'
import { FIRST, host, onChange, type Shown, stage } from './shared/stage'
import { BORDER, fillOf, GROUND, HEIGHT, opacityOf, ROUTE, WIDTH } from './shared/style'

/** With this the library draws the map as large as the shared projection does. */
const ZOOM = 2.2605

echarts.use([LinesChart, GeoComponent, TooltipComponent, CanvasRenderer])
const { countries, context } = await loadMap()
const projection = sharedProjection()
echarts.registerMap('map', {
  type: 'FeatureCollection',
  features: [...context.features, ...countries.features],
})

const nameOf = new Map(countries.features.map(({ properties }) => [properties.id, properties.name]))
const regionsIn = ({ shift, region }: Shown) => [
  ...context.features.map(({ properties }) => ({ name: properties.id, silent: true })),
  ...countries.features.map(({ properties }) => ({
    name: properties.id,
    itemStyle: { areaColor: fillOf(properties, shift), opacity: opacityOf(properties, region) },
  })),
]
const linesIn = ({ routes }: Shown) => ({
  data: routeEnds(countries, routes).map((coords) => ({ coords })),
})

const chart = echarts.init(host)
const onFirst = () => {
  stage.isDrawn = true
  chart.off('finished', onFirst)
}
chart.on('finished', onFirst)
chart.setOption({
  animation: false,
  tooltip: { transitionDuration: 0, formatter: ({ name }: { name: string }) => nameOf.get(name) ?? '' },
  geo: {
    map: 'map',
    nameProperty: 'id',
    roam: true,
    regions: regionsIn(FIRST),
    center: [WIDTH / 2, HEIGHT / 2],
    zoom: ZOOM,
    projection: {
      project: (point: [number, number]) => projection(point),
      unproject: (point: [number, number]) => projection.invert!(point),
    },
    itemStyle: { areaColor: GROUND, borderColor: BORDER, borderWidth: 0.5 },
    emphasis: { disabled: true },
  },
  series: [
    {
      type: 'lines',
      coordinateSystem: 'geo',
      silent: true,
      ...linesIn(FIRST),
      lineStyle: { color: ROUTE, opacity: 0.4, width: 1, curveness: 0.2 },
    },
  ],
})

onChange((shown, change) =>
  chart.setOption(
    change === 'routes' ? { series: [linesIn(shown)] } : { geo: { regions: regionsIn(shown) } },
  ),
)
stage.pointOf = (place) => chart.convertToPixel('geo', place)
stage.tip = () => {
  const tip = host.lastElementChild as HTMLElement
  return tip.style.opacity === '0' || tip.style.visibility === 'hidden' ? '' : (tip.textContent ?? '')
}
