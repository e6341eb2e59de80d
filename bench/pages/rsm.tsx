import { memo, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { ComposableMap, Geographies, Geography, Line, ZoomableGroup } from 'react-simple-maps'
import { type Countries, loadMap, routeEnds, sharedProjection } from './shared/map'
import { FIRST, host, onChange, showTip, type Shown, stage } from './shared/stage'
import {
  BORDER,
  type CountryProperties,
  fillOf,
  GROUND,
  HEIGHT,
  opacityOf,
  ROUTE,
  WIDTH,
} from './shared/style'

const { countries, context } = await loadMap()
const projection = sharedProjection()
const middle = projection.invert!([WIDTH / 2, HEIGHT / 2])

/** What the library hands to its children. */
interface Drawn {
  geographies: readonly (Countries['features'][number] & { rsmKey: string })[]
}
const border = { stroke: BORDER, strokeWidth: 0.5 }

const Map = memo(function Map({ shift, region, routes }: Shown) {
  const country = (properties: CountryProperties) => ({
    fill: fillOf(properties, shift),
    opacity: opacityOf(properties, region),
    onMouseEnter: (event: MouseEvent) => showTip(properties.name, event),
    onMouseLeave: (event: MouseEvent) => showTip('', event),
  })
  return (
    <ComposableMap width={WIDTH} height={HEIGHT} projection={projection}>
      <ZoomableGroup center={middle} maxZoom={16}>
        <Geographies geography={context}>
          {({ geographies }: Drawn) =>
            geographies.map((shape) => (
              <Geography
                key={shape.rsmKey}
                geography={shape}
                fill={GROUND}
                {...border}
                pointerEvents="none"
                tabIndex={-1}
              />
            ))
          }
        </Geographies>
        <Geographies geography={countries}>
          {({ geographies }: Drawn) =>
            geographies.map((shape) => (
              <Geography key={shape.rsmKey} geography={shape} {...country(shape.properties)} {...border} />
            ))
          }
        </Geographies>
        {routeEnds(countries, routes).map(([from, to]) => (
          <Line
            key={`${from} ${to}`}
            from={from}
            to={to}
            stroke={ROUTE}
            strokeOpacity={0.4}
            strokeWidth={1}
            pointerEvents="none"
          />
        ))}
      </ZoomableGroup>
    </ComposableMap>
  )
})

function Page() {
  const [shown, setShown] = useState(FIRST)
  useEffect(() => {
    onChange(setShown)
    stage.isDrawn = true
  }, [])
  return <Map {...shown} />
}

createRoot(host).render(<Page />)
