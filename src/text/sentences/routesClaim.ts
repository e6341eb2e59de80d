import type { CorridorsFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { areRoutesOver, colouredBy, type Filters } from '../../state/filters'
import { type Route, type RouteCounts, type RoutesShown, routesShown } from '../../state/routes'
import { countsOf } from '../formats'
import type { Texts } from '../i18n'
import { keyHead } from './keyNotes'
import { byName, type NameOf, noRouteText, placeNames } from './routeWords'
import { scopeWords } from './scopeWords'
import { entityLabel, victimsText, whoOf, withArticle, yearsPhrase, plain } from './words'
import { ENDS, OTHER_END } from '../../state/countryRoutes'

/** Places are named in the answer only up to this many. */
const MOST_NAMED = 3

interface RoutesContext {
  readonly dataset: Dataset
  readonly file: CorridorsFile
  readonly filters: Filters
  readonly routes: readonly Route[]
}

/** Names places in a list of a sentence, by name. */
const listOf = (texts: Texts, codes: readonly string[], nameOf: NameOf): string => {
  const named = [...codes].sort(byName(texts, nameOf))
  return texts.list(named.map((code) => withArticle(texts, code, nameOf(code))))
}

const SIDES = { origin: 'route.places.from', destination: 'route.places.to' } as const

/** The routes from a country and to it, each with where they lead if these are at most so many; no side without one. */
const routeSides = (
  texts: Texts,
  { dataset, file, routes }: Pick<RoutesContext, 'dataset' | 'file' | 'routes'>,
  code: string,
  mostNamed: number,
): string[] =>
  ENDS.flatMap((end) => {
    const others = routes.filter((route) => route[end] === code).map((route) => route[OTHER_END[end]])
    if (others.length === 0) return []
    const names = others.length <= mostNamed ? ` (${listOf(texts, others, placeNames(dataset, file))})` : ''
    return [texts.labelled(texts.t(SIDES[end]), `${others.length}${names}`)]
  })

/** How many routes have both ends in the study, where some have and some have not. */
const insideClauses = (texts: Texts, { dataset, routes }: RoutesContext): string[] => {
  const isInside = (code: string) => dataset.entityBySlugOrCode(code) !== undefined
  const inside = routes.filter(({ origin, destination }) => isInside(origin) && isInside(destination)).length
  if (inside === 0 || inside === routes.length) return []
  return [texts.labelled(texts.t('route.inside', { all: dataset.entities.length }), inside)]
}

/** Whom the statements of the routes are about, such as "Statements about: children". */
export const routesAbout = (texts: Texts, { victims }: Pick<Filters, 'victims'>): string =>
  texts.labelled(texts.t('route.victims'), victimsText(texts, victims))

/** The filters without which the number would say something else. */
const filterClauses = (texts: Texts, filters: Filters): string[] => {
  const { t, labelled } = texts
  const { routeForm, ends, entity, direction } = filters
  return [
    ...(whoOf(filters) === 'some' ? [routesAbout(texts, filters)] : []),
    ...(routeForm === null ? [] : [labelled(t('route.form'), t(`route.form.${routeForm}`))]),
    ...(ends === 'all' ? [] : [t(`route.ends.${ends}`)]),
    ...(entity === null || direction === 'both' ? [] : [t(`route.direction.${direction}`)]),
  ]
}

/** What is claimed of routes, with the years of the reports: "Routes with child trafficking reported, in reports from 2008". */
export const routesClaim = (texts: Texts, filters: Pick<Filters, 'years' | 'victims'>): string =>
  texts.t('route.claim.time', {
    claim: texts.t(whoOf(filters) === 'children' ? 'route.claim.children' : 'route.claim.anyone'),
    years: yearsPhrase(texts, filters.years),
  })

/** Claims how many routes reports name, of all places or of the chosen country, with where its own lead if they are few; the number is in `<b>`. */
export const routesAnswer = (texts: Texts, context: RoutesContext, mostNamed = MOST_NAMED): string => {
  const { dataset, filters, routes } = context
  const { entity } = filters
  const place = [
    ...scopeWords(texts, filters),
    ...(entity === null ? [] : [entityLabel(dataset.entity(entity))]),
  ]
  const count = `<b>${countsOf(texts.locale).numeral(routes.length)}</b>`
  const clauses = [
    texts.labelled([...place, routesClaim(texts, filters)].join(' · '), count),
    ...(entity === null ? insideClauses(texts, context) : routeSides(texts, context, entity, mostNamed)),
    ...filterClauses(texts, filters),
    ...(filters.view === 'routes' && filters.colours !== null ? [coloursText(texts, dataset, filters)] : []),
  ].map((clause) => `${clause}.`)
  return [...clauses, ...(routes.length === 0 ? [noRouteText(texts)] : [])].join(' ')
}

/** Names the question whose colours lie under the map of the routes, with its time. */
export const coloursText = (texts: Texts, dataset: Dataset, filters: Filters): string => {
  const coloured = colouredBy(filters)
  return coloured
    ? texts.labelled(texts.t(`theme.${coloured.theme}.short`), keyHead(texts, dataset, coloured))
    : ''
}

/** The claim on the routes without marks. */
export const routesAnswerText = (
  texts: Texts,
  dataset: Dataset,
  file: CorridorsFile,
  filters: Filters,
): string => {
  const { routes } = routesShown(file, filters, dataset)
  return plain(routesAnswer(texts, { dataset, file, filters, routes }))
}

/** Says which routes a map draws, where it does not draw all. */
export const drawnText = ({ t, locale }: Texts, { routes, drawn, leastYears }: RoutesShown): string => {
  const { numeral } = countsOf(locale)
  if (drawn.length === routes.length) return ''
  return drawn.length === 0
    ? t('route.drawn.none', { all: numeral(routes.length) })
    : `${t('route.drawn', { count: numeral(drawn.length) })} ${t('route.drawn.least', { least: leastYears })}`
}

/** How many routes are about children and how many are not: "Children: 5. Adults or not stated: 43." */
export const countsText = ({ t, capital, labelled }: Texts, { children, others }: RouteCounts): string =>
  [
    ...(children > 0 ? [`${capital(labelled(t('route.victims.children'), children))}.`] : []),
    ...(others > 0 ? [`${labelled(t('route.others'), others)}.`] : []),
  ].join(' ')

/** How many routes are left out because they are not about children; empty where others are chosen, too. */
export const othersText = (
  texts: Texts,
  { victims }: Pick<Filters, 'victims'>,
  { others }: RouteCounts,
): string => (victims.join() === 'children' ? countsText(texts, { children: 0, others }) : '')

/** Says what dashes mean where some lines have them. */
export const dashedText = ({ t }: Texts, { drawn }: RoutesShown): string =>
  drawn.some(({ isForChildren }) => !isForChildren) ? t('route.note.dashed') : ''

/** All that is said of routes under a map without controls, besides the claim. */
export const routesNote = (texts: Texts, filters: Filters, shown: RoutesShown): string =>
  [
    drawnText(texts, shown),
    ...(areRoutesOver(filters) ? [] : [othersText(texts, filters, shown.counts), texts.t('route.study')]),
    texts.t('route.note.line'),
    dashedText(texts, shown),
  ]
    .filter(Boolean)
    .join(' ')
