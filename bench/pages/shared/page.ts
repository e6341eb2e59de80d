import {
  answerOf,
  classOf,
  classWord,
  type Country,
  countsOf,
  FEW_ROUTES,
  fillOf,
  FIRST,
  foundBy,
  linesOf,
  MANY_ROUTES,
  opacityOf,
  pairsOf,
  PLAY_STEP_MS,
  questionOf,
  routePath,
  type Shown,
  YEARS,
} from './style'

// The code that a careful hand writes around a map without a framework: controls, question, key, panel, table and search.

const byId = <Kind extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as Kind

/** The element in which a page draws its map. */
export const host = byId('map')

/** Draws the map after a change. */
export type Draw = (shown: Shown, before: Shown) => void

/** Draws on the SVG of `mapMarkup`: what has changed, element by element. */
export const drawOn = (
  countries: readonly Country[],
  places: readonly (readonly [number, number])[],
): Draw => {
  const shapes = [...host.querySelectorAll('[data-entity]')]
  const routes = host.querySelector('.routes')!
  return (shown, before) => {
    for (const [index, country] of countries.entries()) {
      const [fill, opacity] = [fillOf(country, shown), opacityOf(country, shown)]
      if (fill !== fillOf(country, before)) shapes[index]!.setAttribute('fill', fill)
      if (opacity !== opacityOf(country, before)) shapes[index]!.setAttribute('opacity', String(opacity))
    }
    if (shown.country !== before.country) {
      host.querySelector('[data-chosen]')?.removeAttribute('data-chosen')
      shapes[countries.indexOf(shown.country!)]?.setAttribute('data-chosen', '')
    }
    if (shown.routes !== before.routes) {
      routes.innerHTML = pairsOf(places, shown.routes)
        .map(([from, to]) => `<path d="${routePath(from, to)}"/>`)
        .join('')
    }
  }
}

/** Makes the controls of the page answer, and says that it does. */
export const startPage = (countries: readonly Country[], draw: Draw): void => {
  let shown = FIRST
  const [question, answer, panel, rows, found, tip] = [
    'question',
    'answer',
    'panel',
    'rows',
    'found',
    'tip',
  ].map((id) => byId(id)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement]
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
    if (shown.country !== before.country) {
      panel.hidden = shown.country === null
      panel.innerHTML = shown.country
        ? `<h2>${shown.country.name}</h2><ul>${linesOf(shown.country, shown)
            .map((line) => `<li>${line}</li>`)
            .join('')}</ul><button id="close">Close</button>`
        : ''
    }
    if (shown.isTable !== before.isTable) {
      host.hidden = shown.isTable
      rows.hidden = !shown.isTable
      rows.innerHTML = shown.isTable
        ? countries
            .map((country) => {
              const cells = [classWord(classOf(country, shown)), country.region, country.since]
              return `<tr><th>${country.name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
            })
            .join('')
        : ''
    }
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
  host.addEventListener('click', ({ target }) => {
    const country = byCode.get((target as Element).getAttribute('data-entity') ?? '')
    if (country) show({ country })
  })
  panel.addEventListener('click', ({ target }) => {
    if ((target as Element).id === 'close') show({ country: null })
  })
  byId('search').addEventListener('input', ({ target }) => {
    const names = foundBy(countries, (target as HTMLInputElement).value)
    found.hidden = names.length === 0
    found.innerHTML = names.map(({ name }) => `<div role="option">${name}</div>`).join('')
  })
  host.addEventListener('mousemove', ({ target, clientX, clientY }) => {
    const country = byCode.get((target as Element).getAttribute('data-entity') ?? '')
    tip.hidden = !country
    if (!country) return
    tip.textContent = `${country.name}: ${classWord(classOf(country, shown))}`
    tip.style.transform = `translate(${clientX + 12}px,${clientY + 12}px)`
  })

  let timer = 0
  byId('play').addEventListener('click', ({ target }) => {
    const isPlaying = timer !== 0
    ;(target as Element).textContent = isPlaying ? 'Play' : 'Pause'
    clearInterval(timer)
    timer = isPlaying
      ? 0
      : window.setInterval(() => {
          show({ year: shown.year < YEARS[1] ? shown.year + 0.25 : YEARS[0] })
          year.value = String(shown.year)
        }, PLAY_STEP_MS)
  })
  document.documentElement.dataset['ready'] = ''
}
