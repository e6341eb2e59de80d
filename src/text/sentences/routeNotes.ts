import type { CorridorStatement, CountryFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { isAboutChildren, ROUTE_VICTIMS } from '../../domain/corridors'
import type { Filters } from '../../state/filters'
import type { Route } from '../../state/routes'
import type { RouteCounts, RoutesShown } from '../../state/routesShown'
import type { Texts } from '../i18n'
import type { Sentence } from './answerSentence'
import { routesSentence, victimsText, yearsText } from './routeWords'
import { entityLabel } from './words'

/** The question of the routes answered, of all places or of the chosen country. */
export const routesAnswer = (
  texts: Texts,
  dataset: Dataset,
  { entity, years, victims }: Pick<Filters, 'entity' | 'years' | 'victims'>,
  routes: readonly Route[],
): Sentence => {
  const values = {
    years: yearsText(years),
    victims: ROUTE_VICTIMS.every((group) => victims.includes(group)) ? 'all' : victims.join(),
    who: victimsText(texts, victims),
  }
  if (entity === null) return { id: 'route.answer', values: { ...values, count: routes.length } }
  const out = routes.filter(({ origin }) => origin === entity).length
  const name = entityLabel(dataset.entity(entity))
  return { id: 'route.answer.of', values: { ...values, name, out, into: routes.length - out } }
}

/** Says which routes a map draws, where it does not draw all. */
export const drawnText = ({ t }: Texts, { drawn, leastYears }: RoutesShown): string =>
  leastYears > 1 ? t('route.drawn', { count: drawn.length, least: leastYears }) : ''

export const countsText = ({ t }: Texts, counts: RouteCounts): string => t('route.counts', { ...counts })

/** All that is said of routes under a map without controls; `<b>` marks bold parts. */
export const routesNote = (
  texts: Texts,
  filters: Pick<Filters, 'years' | 'victims'>,
  shown: RoutesShown,
): string => {
  const { id, values } = routesSentence(texts, filters, shown.routes.length)
  const isDashed = shown.drawn.some(({ isForChildren }) => !isForChildren)
  return [
    texts.t(id, values),
    drawnText(texts, shown),
    countsText(texts, shown.counts),
    isDashed ? texts.t('route.note.dashed') : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** The looks of a map with these routes, in the order of its key. */
export const routeLooks = (drawn: readonly Route[]): ('children' | 'others' | 'away' | 'land')[] => [
  ...(drawn.some(({ isForChildren }) => isForChildren) ? (['children'] as const) : []),
  ...(drawn.some(({ isForChildren }) => !isForChildren) ? (['others'] as const) : []),
  ...(drawn.length > 0 ? (['away'] as const) : []),
  'land',
]

const pairOf = ({ origin, destination }: CorridorStatement) => `${origin}-${destination}`

/** How many pairs of countries a country's file has, by the victims that their statements name. */
export const routeCountsIn = ({ corridors }: CountryFile): RouteCounts => {
  const children = new Set(corridors.filter(({ victims }) => isAboutChildren(victims)).map(pairOf))
  return { children: children.size, others: new Set(corridors.map(pairOf)).size - children.size }
}
