import Plotly from 'plotly.js-geo-dist-min'
import { loadMap, routeEnds } from './shared/map'
import { FIRST, host, onChange, type Shown, stage } from './shared/stage'
import { BORDER, GROUND, HEIGHT, opacityOf, PALETTE, ROUTE, SEA, WIDTH } from './shared/style'

const { countries, context } = await loadMap()
const all = countries.features.map(({ properties }) => properties)
const around = context.features.map(({ properties }) => properties.id)
const steps = PALETTE.flatMap((colour, index) => [
  [index / PALETTE.length, colour],
  [(index + 1) / PALETTE.length, colour],
])
const valuesIn = ({ shift }: Shown) => all.map(({ group }) => ((group + shift) % PALETTE.length) + 0.5)
/** Ends of the routes in one list for each axis, with a gap after each. */
const linesIn = ({ routes }: Shown) => {
  const ends = routeEnds(countries, routes)
  const along = (axis: 0 | 1) => ends.flatMap(([from, to]) => [from[axis], to[axis], null])
  return { lon: along(0), lat: along(1) }
}
const border = { line: { color: BORDER, width: 0.5 } }
const ofShapes = { type: 'choropleth', featureidkey: 'properties.id', showscale: false }

await Plotly.newPlot(
  host,
  [
    // First, since it needs no map of the library's own, which would come from another host.
    {
      type: 'scattergeo',
      mode: 'lines',
      ...linesIn(FIRST),
      line: { width: 1, color: ROUTE },
      opacity: 0.4,
      hoverinfo: 'skip',
    },
    {
      ...ofShapes,
      geojson: context,
      locations: around,
      z: around.map(() => 0),
      colorscale: [
        [0, GROUND],
        [1, GROUND],
      ],
      hoverinfo: 'skip',
      marker: border,
    },
    {
      ...ofShapes,
      geojson: countries,
      locations: all.map(({ id }) => id),
      text: all.map(({ name }) => name),
      hoverinfo: 'text',
      z: valuesIn(FIRST),
      zmin: 0,
      zmax: PALETTE.length,
      colorscale: steps,
      marker: border,
    },
  ],
  {
    width: WIDTH,
    height: HEIGHT,
    margin: { l: 0, r: 0, t: 0, b: 0 },
    showlegend: false,
    geo: {
      visible: false,
      bgcolor: SEA,
      projection: { type: 'azimuthal equal area', rotation: { lon: 60, lat: 52 }, scale: 1 },
      lonaxis: { range: [-22, 165] },
      lataxis: { range: [34, 78] },
    },
  },
  { scrollZoom: true, displayModeBar: false },
)

onChange((shown, change) => {
  if (change === 'theme') return Plotly.restyle(host, { z: [valuesIn(shown)] }, [2])
  if (change === 'filter') {
    const opacity = all.map((country) => opacityOf(country, shown.region))
    return Plotly.restyle(host, { 'marker.opacity': [opacity] }, [2])
  }
  const { lon, lat } = linesIn(shown)
  return Plotly.restyle(host, { lon: [lon], lat: [lat] }, [0])
})

/** What the library keeps on its element. */
interface Drawn {
  _fullLayout: { geo: { _subplot: { projection: (place: [number, number]) => [number, number] } } }
}
// oxlint-disable-next-line no-underscore-dangle -- the library tells its projection in no other way
stage.pointOf = (place) => (host as unknown as Drawn)._fullLayout.geo._subplot.projection(place)
stage.tip = () => host.querySelector('.hoverlayer')?.textContent ?? ''
stage.isDrawn = true
