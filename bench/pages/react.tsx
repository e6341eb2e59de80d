import { memo, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { select } from 'd3-selection'
import { zoom } from 'd3-zoom'
import { create } from 'zustand'
import { loadMap, pathWith, sharedProjection } from './shared/map'
import {
  answerOf,
  BORDER,
  classOf,
  classWord,
  type Country,
  countsOf,
  FEW_ROUTES,
  fillOf,
  FIRST,
  foundBy,
  GROUND,
  HEIGHT,
  linesOf,
  MANY_ROUTES,
  opacityOf,
  PALETTE,
  pairsOf,
  PLAY_STEP_MS,
  questionOf,
  ROUTE,
  routePath,
  type Shown,
  WIDTH,
  YEARS,
} from './shared/style'

// The page of d3 with React and a store, paths made once and shapes kept: what the framework costs.
const map = await loadMap()
const projection = sharedProjection()
const path = pathWith(projection)
const shapes = map.countries.features.map((shape) => ({ country: shape.properties, d: path(shape) }))
const countries = shapes.map(({ country }) => country)
const places = countries.map(({ at }) => projection([...at])!)
const ground = map.context.features.map(path).join('')
const regions = [...new Set(countries.map(({ region }) => region))]

const useShown = create<Shown>(() => FIRST)
const show = (next: Partial<Shown>) => useShown.setState(next)
const useTip = create<{ words: string; x: number; y: number }>(() => ({ words: '', x: 0, y: 0 }))

function Play() {
  const [isPlaying, setPlaying] = useState(false)
  useEffect(() => {
    if (!isPlaying) return undefined
    const timer = setInterval(() => {
      const { year } = useShown.getState()
      show({ year: year < YEARS[1] ? year + 0.25 : YEARS[0] })
    }, PLAY_STEP_MS)
    return () => clearInterval(timer)
  }, [isPlaying])
  return (
    <button id="play" onClick={() => setPlaying(!isPlaying)}>
      {isPlaying ? 'Pause' : 'Play'}
    </button>
  )
}

function Search() {
  const [typed, setTyped] = useState('')
  const found = foundBy(countries, typed)
  return (
    <>
      <input
        id="search"
        role="combobox"
        aria-label="Search"
        aria-expanded={found.length > 0}
        aria-controls="found"
        size={6}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div id="found" role="listbox" aria-label="Found" hidden={found.length === 0}>
        {found.map(({ id, name }) => (
          <div key={id} role="option" aria-selected={false} tabIndex={-1}>
            {name}
          </div>
        ))}
      </div>
    </>
  )
}

function Head() {
  const shown = useShown()
  return (
    <header>
      <h1 id="question">{questionOf(shown)}</h1>
      <p id="answer">{answerOf(countsOf(countries, shown))}</p>
      <button id="next" onClick={() => show({ question: shown.question + 1 })}>
        Next question
      </button>
      <select
        id="region"
        aria-label="Place"
        value={shown.region}
        onChange={({ target }) => show({ region: target.value })}
      >
        {['', ...regions].map((region) => (
          <option key={region} value={region}>
            {region || 'all'}
          </option>
        ))}
      </select>
      <label>
        <input
          id="any-age"
          type="checkbox"
          role="switch"
          aria-checked={shown.isOfAnyAge}
          checked={shown.isOfAnyAge}
          onChange={() => show({ isOfAnyAge: !shown.isOfAnyAge })}
        />
        Any age
      </label>
      <Play />
      <input
        id="year"
        type="range"
        aria-label="Year"
        min={YEARS[0]}
        max={YEARS[1]}
        value={shown.year}
        onChange={({ target }) => show({ year: target.valueAsNumber })}
      />
      <button id="few" onClick={() => show({ routes: FEW_ROUTES })}>
        122 routes
      </button>
      <button id="many" onClick={() => show({ routes: MANY_ROUTES })}>
        2,000 routes
      </button>
      <button id="none" onClick={() => show({ routes: 0 })}>
        No routes
      </button>
      <button id="table" onClick={() => show({ isTable: !shown.isTable })}>
        Table
      </button>
      <Search />
    </header>
  )
}

const Shape = memo(function Shape(props: { d: string; country: Country; fill: string; opacity: number }) {
  const { d, country, fill, opacity } = props
  return (
    <path
      data-entity={country.id}
      d={d}
      fill={fill}
      opacity={opacity}
      onClick={() => show({ country })}
      onMouseMove={({ clientX, clientY }) => {
        const words = `${country.name}: ${classWord(classOf(country, useShown.getState()))}`
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
    />
  ))
}

function Routes() {
  const count = useShown((shown) => shown.routes)
  return (
    <g fill="none" stroke={ROUTE} strokeOpacity={0.4} pointerEvents="none">
      {pairsOf(places, count).map(([from, to]) => {
        const d = routePath(from, to)
        return <path key={d} d={d} />
      })}
    </g>
  )
}

function Picture() {
  const svg = useRef<SVGSVGElement>(null)
  const zoomed = useRef<SVGGElement>(null)
  useEffect(() => {
    select(svg.current!).call(
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([1, 16])
        .on('zoom', ({ transform }) => zoomed.current?.setAttribute('transform', String(transform))),
    )
    document.documentElement.dataset['ready'] = ''
  }, [])
  return (
    <svg ref={svg} width={WIDTH} height={HEIGHT}>
      <g ref={zoomed} stroke={BORDER} strokeWidth={0.5}>
        <path fill={GROUND} pointerEvents="none" d={ground} />
        <Shapes />
        <Routes />
      </g>
    </svg>
  )
}

function Rows() {
  const shown = useShown()
  return (
    <table id="rows">
      <tbody>
        {countries.map((country) => (
          <tr key={country.id}>
            <th>{country.name}</th>
            <td>{classWord(classOf(country, shown))}</td>
            <td>{country.region}</td>
            <td>{country.since}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Key() {
  const shown = useShown()
  const counts = countsOf(countries, shown)
  return (
    <div id="key" role="group" aria-label="Key">
      {PALETTE.map((colour, index) => (
        <button
          key={colour}
          aria-pressed={shown.picked === index}
          onClick={() => show({ picked: shown.picked === index ? null : index })}
        >
          {classWord(index)} <b>{counts[index]}</b>
        </button>
      ))}
    </div>
  )
}

function Panel() {
  const shown = useShown()
  if (!shown.country) return null
  return (
    <aside id="panel">
      <h2>{shown.country.name}</h2>
      <ul>
        {linesOf(shown.country, shown).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button id="close" onClick={() => show({ country: null })}>
        Close
      </button>
    </aside>
  )
}

function Tip() {
  const { words, x, y } = useTip()
  return (
    <div id="tip" hidden={words === ''} style={{ transform: `translate(${x}px,${y}px)` }}>
      {words}
    </div>
  )
}

function Page() {
  const isTable = useShown((shown) => shown.isTable)
  return (
    <>
      <Head />
      {isTable ? (
        <Rows />
      ) : (
        <div id="map">
          <Picture />
        </div>
      )}
      <Key />
      <Panel />
      <Tip />
    </>
  )
}

createRoot(document.getElementById('page')!).render(<Page />)
