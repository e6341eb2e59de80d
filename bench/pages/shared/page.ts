import { writeAddress } from './address'
import { type Land, type Moved, movedTo, NAME_PX, namedLands } from './names'
import {
  answerOf,
  cellsOf,
  classOf,
  countsOf,
  FEW_ROUTES,
  fillOf,
  FIRST,
  HEIGHT,
  labelOf,
  MANY_ROUTES,
  opacityOf,
  pairsOf,
  questionOf,
  routePath,
  routeRowsOf,
  type Shown,
  WIDTH,
} from './style'

// The code that a careful hand writes around a map without a framework: controls, question, key, names, table, list and address.

const byId = <Kind extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as Kind

/** The element in which a page draws its map. */
export const host = byId('map')

/** Draws on the SVG of `mapMarkup` what has changed, element by element. */
const drawOn = (lands: readonly Land[], move: (to: Moved) => void) => {
  const shapes = [...host.querySelectorAll('[data-entity]')]
  const [names, routes] = [host.querySelector('.names')!, host.querySelector('.routes')!]
  return (shown: Shown, before: Shown) => {
    for (const [index, { country }] of lands.entries()) {
      const [fill, opacity] = [fillOf(country, shown), opacityOf(country, shown)]
      if (fill !== fillOf(country, before)) shapes[index]!.setAttribute('fill', fill)
      if (opacity !== opacityOf(country, before)) shapes[index]!.setAttribute('opacity', String(opacity))
      if (classOf(country, shown) !== classOf(country, before))
        shapes[index]!.setAttribute('aria-label', labelOf(country, shown))
    }
    const moved = movedTo(lands, shown.region, WIDTH, HEIGHT)
    const { larger } = moved
    if (shown.region !== before.region) {
      move(moved)
      names.setAttribute('font-size', String(NAME_PX / larger))
    }
    if (shown.region !== before.region || shown.picked !== null || before.picked !== null) {
      const named = namedLands(lands, shown, larger)
      for (const [index, { country }] of lands.entries())
        names.children[index]!.setAttribute('display', named.has(country.id) ? '' : 'none')
    }
    if (shown.routes !== before.routes) {
      const places = lands.map(({ at }) => at)
      routes.innerHTML = pairsOf(places, shown.routes)
        .map(([from, to]) => `<path d="${routePath(from, to)}"/>`)
        .join('')
    }
  }
}

const rowsOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      ([name, ...cells]) =>
        `<tr><th><button>${name}</button></th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('')

/** Makes the controls of the page answer, and says that it does; `move` moves the map to what a filter shows. */
export const startPage = (lands: readonly Land[], move: (to: Moved) => void): void => {
  let shown = FIRST
  const draw = drawOn(lands, move)
  const countries = lands.map(({ country }) => country)
  const [question, answer, rows, list, tip] = ['question', 'answer', 'rows', 'list', 'tip'].map((id) =>
    byId(id),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement]
  const keys = [...byId('key').children]
  const year = byId<HTMLInputElement>('year')
  const byCode = new Map(countries.map((country) => [country.id, country]))

  const show = (next: Partial<Shown>) => {
    const before = shown
    shown = { ...shown, ...next }
    draw(shown, before)
    const counts = countsOf(countries, shown)
    question.textContent = questionOf(shown)
    answer.textContent = answerOf(counts)
    for (const [index, key] of keys.entries()) {
      key.lastElementChild!.textContent = String(counts[index])
      key.setAttribute('aria-pressed', String(shown.picked === index))
    }
    if (shown.isTable !== before.isTable) {
      host.hidden = shown.isTable
      rows.hidden = !shown.isTable
      const all = countries.map((country) => [country.name, ...cellsOf(country, shown)])
      rows.innerHTML = shown.isTable ? rowsOf(all) : ''
    }
    if (shown.routes !== before.routes) list.innerHTML = rowsOf(routeRowsOf(countries, shown.routes))
    writeAddress(shown, before)
  }
  const press = (id: string, next: () => Partial<Shown>) =>
    byId(id).addEventListener('click', () => show(next()))

  press('next', () => ({ question: shown.question + 1 }))
  press('any-age', () => ({ isOfAnyAge: !shown.isOfAnyAge }))
  press('few', () => ({ routes: FEW_ROUTES }))
  press('many', () => ({ routes: MANY_ROUTES }))
  press('none', () => ({ routes: 0 }))
  press('table', () => ({ isTable: !shown.isTable }))
  byId('region').addEventListener('change', ({ target }) =>
    show({ region: (target as HTMLSelectElement).value }),
  )
  year.addEventListener('input', () => show({ year: year.valueAsNumber }))
  byId('key').addEventListener('click', ({ target }) => {
    const index = keys.indexOf((target as Element).closest('button')!)
    if (index >= 0) show({ picked: shown.picked === index ? null : index })
  })
  host.addEventListener('mousemove', ({ target, clientX, clientY }) => {
    const country = byCode.get((target as Element).getAttribute('data-entity') ?? '')
    tip.hidden = !country
    if (!country) return
    tip.textContent = labelOf(country, shown)
    tip.style.transform = `translate(${clientX + 12}px,${clientY + 12}px)`
  })
  document.documentElement.dataset['ready'] = ''
}
