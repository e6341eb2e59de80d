import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { select } from 'd3-selection'
import { zoom, zoomIdentity } from 'd3-zoom'
import { type Land, movedTo, NAME_PX, namedLands } from '../shared/names'
import {
  BORDER,
  type Country,
  fillOf,
  GROUND,
  HEIGHT,
  labelOf,
  opacityOf,
  pairsOf,
  ROUTE,
  routePath,
  WIDTH,
} from '../shared/style'
import { ground, lands, shapes, useShown, useTip } from './store'

interface ShapeProps {
  d: string
  country: Country
  fill: string
  opacity: number
  label: string
}

const Shape = memo(function Shape({ d, country, fill, opacity, label }: ShapeProps) {
  return (
    <path
      data-entity={country.id}
      role="button"
      aria-label={label}
      d={d}
      fill={fill}
      opacity={opacity}
      onMouseMove={({ clientX, clientY }) => {
        const words = labelOf(country, useShown.getState())
        useTip.setState({ words, x: clientX + 12, y: clientY + 12 })
      }}
      onMouseLeave={() => useTip.setState({ words: '' })}
    />
  )
})

function Shapes() {
  const shown = useShown()
  return shapes.map(({ country, d }) => (
    <Shape
      key={country.id}
      d={d}
      country={country}
      fill={fillOf(country, shown)}
      opacity={opacityOf(country, shown)}
      label={labelOf(country, shown)}
    />
  ))
}

const Name = memo(function Name({ land, isShown }: { land: Land; isShown: boolean }) {
  return (
    <text x={land.at[0].toFixed(1)} y={land.at[1].toFixed(1)} display={isShown ? undefined : 'none'}>
      {land.country.name}
    </text>
  )
})

function Names({ larger }: { larger: number }) {
  const shown = useShown()
  // Another question moves no name where no class is pressed.
  const isSame = shown.picked === null ? shown.region : shown
  // oxlint-disable-next-line react/exhaustive-deps -- all that names depend on
  const named = useMemo(() => namedLands(lands, shown, larger), [isSame, larger])
  return (
    <g className="names" fontSize={NAME_PX / larger}>
      {lands.map((land) => (
        <Name key={land.country.id} land={land} isShown={named.has(land.country.id)} />
      ))}
    </g>
  )
}

function Routes() {
  const count = useShown((shown) => shown.routes)
  return (
    <g fill="none" stroke={ROUTE} strokeOpacity={0.4} pointerEvents="none">
      {pairsOf(
        lands.map(({ at }) => at),
        count,
      ).map(([from, to]) => {
        const d = routePath(from, to)
        return <path key={d} d={d} />
      })}
    </g>
  )
}

/** The map with its shapes, routes and names. */
export function Picture() {
  const svg = useRef<SVGSVGElement>(null)
  const region = useShown((shown) => shown.region)
  const { x, y, larger } = useMemo(() => movedTo(lands, region, WIDTH, HEIGHT), [region])
  const [transform, setTransform] = useState<string>()
  const zoomer = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([1, 16])
        .on('zoom', (event: { transform: object }) => setTransform(String(event.transform))),
    [],
  )
  useEffect(() => {
    select(svg.current!).call(zoomer)
    document.documentElement.dataset['ready'] = ''
  }, [zoomer])
  useEffect(() => {
    select(svg.current!).call(zoomer.transform, zoomIdentity.translate(x, y).scale(larger))
  }, [zoomer, x, y, larger])
  return (
    <svg ref={svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <g className="zoomed" transform={transform} stroke={BORDER} strokeWidth={0.5}>
        <path fill={GROUND} pointerEvents="none" d={ground} />
        <Shapes />
        <Routes />
        <Names larger={larger} />
      </g>
    </svg>
  )
}
