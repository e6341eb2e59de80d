import * as Plot from '@observablehq/plot'
import { type Countries, loadMap, routeEnds, sharedProjection } from './shared/map'
import { FIRST, host, onChange, type Shown, stage } from './shared/stage'
import { BORDER, fillOf, GROUND, HEIGHT, opacityOf, ROUTE, WIDTH } from './shared/style'

type Country = Countries['features'][number]

const { countries, context } = await loadMap()
const projection = sharedProjection()
const border = { stroke: BORDER, strokeWidth: 0.5 }

/** A figure is drawn anew for every change: the library has no other way. */
const draw = ({ shift, region, routes }: Shown) => {
  const lines = routeEnds(countries, routes).map((coordinates) => ({ type: 'LineString', coordinates }))
  const figure = Plot.plot({
    width: WIDTH,
    height: HEIGHT,
    margin: 0,
    projection: () => projection,
    marks: [
      Plot.geo(context, { fill: GROUND, ...border }),
      Plot.geo(countries, {
        fill: ({ properties }: Country) => fillOf(properties, shift),
        fillOpacity: ({ properties }: Country) => opacityOf(properties, region),
        ...border,
      }),
      Plot.geo(lines, { stroke: ROUTE, strokeOpacity: 0.4 }),
      Plot.tip(
        countries.features,
        Plot.pointer(
          Plot.geoCentroid({ title: ({ properties }: Country) => properties.name, maxRadius: 200 }),
        ),
      ),
    ],
    color: { type: 'identity' },
    opacity: { type: 'identity' },
  })
  host.replaceChildren(figure)
}

draw(FIRST)
onChange(draw)
stage.tip = () => host.querySelector('[aria-label="tip"]')?.textContent ?? ''
stage.isDrawn = true
