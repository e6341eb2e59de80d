import { createRoot } from 'react-dom/client'
import { Picture } from './react/Picture'
import { countries, regions, show, useShown, useTip } from './react/store'
import {
  answerOf,
  cellsOf,
  classWord,
  countsOf,
  FEW_ROUTES,
  MANY_ROUTES,
  PALETTE,
  questionOf,
  routeRowsOf,
  YEARS,
} from './shared/style'

// The page of d3 with React: its controls, key, table and list.
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
    </header>
  )
}

function TableRow({ cells: [name, ...cells] }: { cells: readonly string[] }) {
  return (
    <tr>
      <th>
        <button>{name}</button>
      </th>
      {cells.map((cell, column) => (
        <td key={column}>{cell}</td>
      ))}
    </tr>
  )
}

function Rows() {
  const shown = useShown()
  return (
    <table id="rows">
      <tbody>
        {countries.map((country) => (
          <TableRow key={country.id} cells={[country.name, ...cellsOf(country, shown)]} />
        ))}
      </tbody>
    </table>
  )
}

function List() {
  const count = useShown((shown) => shown.routes)
  return (
    <table id="list">
      <tbody>
        {routeRowsOf(countries, count).map((cells, index) => (
          <TableRow key={index} cells={cells} />
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
      <div id="map" hidden={isTable}>
        <Picture />
      </div>
      {isTable && <Rows />}
      <Key />
      <List />
      <Tip />
    </>
  )
}

createRoot(document.getElementById('page')!).render(<Page />)
