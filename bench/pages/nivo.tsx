import { memo, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Choropleth } from '@nivo/geo'
import { loadMap, routeEnds, sharedProjection } from './shared/map'
import { FIRST, host, onChange, stage } from './shared/stage'
import {
  BORDER,
  GROUND,
  HEIGHT,
  opacityOf,
  PALETTE,
  ROTATE,
  ROUTE,
  routePath,
  SCALE,
  TRANSLATE,
  WIDTH,
} from './shared/style'

const { countries, context } = await loadMap()
const projection = sharedProjection()
const features = [...context.features, ...countries.features]

/** The library draws no lines: they lie over its map in a drawing of their own. */
const Routes = memo(function Routes({ count }: { count: number }) {
  return (
    <svg width={WIDTH} height={HEIGHT} style={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}>
      <g fill="none" stroke={ROUTE} strokeOpacity={0.4}>
        {routeEnds(countries, count).map(([from, to]) => {
          const d = routePath(projection(from)!, projection(to)!)
          return <path key={d} d={d} />
        })}
      </g>
    </svg>
  )
})

function Page() {
  const [{ shift, region, routes }, setShown] = useState(FIRST)
  useEffect(() => {
    onChange(setShown)
    stage.isDrawn = true
  }, [])
  // The filter leaves the others without a value: the library has no opacity for one shape.
  const data = countries.features
    .filter(({ properties }) => opacityOf(properties, region) === 1)
    .map(({ id, properties }) => ({ id, value: ((properties.group + shift) % PALETTE.length) + 0.5 }))
  return (
    <div>
      <Choropleth
        width={WIDTH}
        height={HEIGHT}
        features={features}
        data={data}
        match="id"
        label="properties.name"
        colors={PALETTE}
        domain={[0, PALETTE.length]}
        unknownColor={GROUND}
        borderWidth={0.5}
        borderColor={BORDER}
        projectionType="azimuthalEqualArea"
        projectionScale={SCALE}
        projectionRotation={[...ROTATE, 0]}
        projectionTranslation={[TRANSLATE[0] / WIDTH, TRANSLATE[1] / HEIGHT]}
      />
      <Routes count={routes} />
    </div>
  )
}

createRoot(host).render(<Page />)
stage.tip = () =>
  [...host.querySelectorAll('div[style*="pointer-events: none"]')]
    .map(({ textContent }) => textContent)
    .join('')
