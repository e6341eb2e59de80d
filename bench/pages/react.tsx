import { memo, useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { geoPath } from 'd3-geo'
import { select } from 'd3-selection'
import { zoom } from 'd3-zoom'
import { create } from 'zustand'
import { loadMap, routeEnds, sharedProjection } from './shared/map'
import { FIRST, host, onChange, showTip, type Shown, stage } from './shared/stage'
import {
  BORDER,
  type CountryProperties,
  fillOf,
  GROUND,
  HEIGHT,
  opacityOf,
  ROUTE,
  routePath,
  WIDTH,
} from './shared/style'

// Not a library to choose, but a mark: the page of d3 with React and a store, paths made once and shapes kept.
const { countries, context } = await loadMap()
const projection = sharedProjection()
const path = geoPath(projection).digits(1)
const shapes = countries.features.map((shape) => ({ country: shape.properties, d: path(shape) ?? '' }))
const ground = context.features.map((shape) => <path key={shape.properties.id} d={path(shape) ?? ''} />)
const useShown = create<Shown>(() => FIRST)

const Country = memo(function Country(props: {
  d: string
  country: CountryProperties
  fill: string
  opacity: number
}) {
  const { d, country, fill, opacity } = props
  return (
    <path
      d={d}
      fill={fill}
      opacity={opacity}
      onMouseEnter={(event) => showTip(country.name, event.nativeEvent)}
      onMouseLeave={(event) => showTip('', event.nativeEvent)}
    />
  )
})

function Countries() {
  const shift = useShown((shown) => shown.shift)
  const region = useShown((shown) => shown.region)
  return shapes.map(({ country, d }) => (
    <Country
      key={country.id}
      d={d}
      country={country}
      fill={fillOf(country, shift)}
      opacity={opacityOf(country, region)}
    />
  ))
}

function Routes() {
  const count = useShown((shown) => shown.routes)
  return (
    <g fill="none" stroke={ROUTE} strokeOpacity={0.4} pointerEvents="none">
      {routeEnds(countries, count).map(([from, to]) => {
        const d = routePath(projection(from)!, projection(to)!)
        return <path key={d} d={d} />
      })}
    </g>
  )
}

function Page() {
  const svg = useRef<SVGSVGElement>(null)
  const zoomed = useRef<SVGGElement>(null)
  useEffect(() => {
    select(svg.current!).call(
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([1, 16])
        .on('zoom', ({ transform }) => zoomed.current?.setAttribute('transform', String(transform))),
    )
    onChange((shown) => useShown.setState(shown))
    stage.isDrawn = true
  }, [])
  return (
    <svg ref={svg} width={WIDTH} height={HEIGHT}>
      <g ref={zoomed} stroke={BORDER} strokeWidth={0.5}>
        <g fill={GROUND} pointerEvents="none">
          {ground}
        </g>
        <Countries />
        <Routes />
      </g>
    </svg>
  )
}

createRoot(host).render(<Page />)
