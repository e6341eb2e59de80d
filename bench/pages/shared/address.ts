import { questionOf, type Shown } from './style'

/** As in the atlas: a title, and the address of a moving year, are written once it rests. */
const REST_MS = 250

const addressOf = ({ question, region, isOfAnyAge, picked, year, routes, isTable }: Shown): string => {
  const query = new URLSearchParams({ question: String(question), year: String(year) })
  if (region) query.set('region', region)
  if (isOfAnyAge) query.set('age', 'any')
  if (picked !== null) query.set('class', String(picked))
  if (routes > 0) query.set('routes', String(routes))
  if (isTable) query.set('view', 'table')
  return `?${query}`
}

let timer = 0

/** Writes the state into the address, as a new page for another question, view or routes, and into the title. */
export const writeAddress = (shown: Shown, before: Shown): void => {
  clearTimeout(timer)
  const isNewPage = (['question', 'routes', 'isTable'] as const).some((key) => shown[key] !== before[key])
  const isSoon = shown.year !== before.year
  if (isNewPage) history.pushState(null, '', addressOf(shown))
  else if (!isSoon) history.replaceState(null, '', addressOf(shown))
  timer = window.setTimeout(() => {
    if (isSoon) history.replaceState(null, '', addressOf(shown))
    document.title = questionOf(shown)
  }, REST_MS)
}
