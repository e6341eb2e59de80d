import * as Plot from '@observablehq/plot'
import { loadMap, sharedProjection } from './shared/map'
import { type Draw, host, startPage } from './shared/page'
import { BORDER, classOf, classWord, FIRST, fillOf, GROUND, HEIGHT, opacityOf, WIDTH } from './shared/style'

const { countries, context } = await loadMap()
const projection = sharedProjection()
const border = { stroke: BORDER, strokeWidth: 0.5 }
type Feature = (typeof countries)['features'][number]

/** A figure is drawn anew for every change: the library has no other way. */
const draw: Draw = (shown) => {
  const figure = Plot.plot({
    width: WIDTH,
    height: HEIGHT,
    margin: 0,
    projection: () => projection,
    marks: [
      Plot.geo(context, { fill: GROUND, ...border }),
      Plot.geo(countries, {
        fill: ({ properties }: Feature) => fillOf(properties, shown),
        fillOpacity: ({ properties }: Feature) => opacityOf(properties, shown),
        ariaLabel: ({ properties }: Feature) => properties.id,
        ...border,
      }),
      Plot.tip(
        countries.features,
        Plot.pointer(
          Plot.geoCentroid({
            title: ({ properties }: Feature) =>
              `${properties.name}: ${classWord(classOf(properties, shown))}`,
            maxRadius: 200,
          }),
        ),
      ),
    ],
    color: { type: 'identity' },
    opacity: { type: 'identity' },
  })
  host.replaceChildren(figure)
}

draw(FIRST, FIRST)
startPage(
  countries.features.map(({ properties }) => properties),
  draw,
)
