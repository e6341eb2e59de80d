import type { CorridorsFile, CountryFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { isAboutChildren, ROUTE_YEARS } from '../../domain/corridors'
import { type Filters, areRoutesOver } from '../../state/filters'
import { type Route, yearsOf, type RouteCounts, type RoutesShown, routesShown } from '../../state/routes'
import { countsOf } from '../formats'
import type { MessageId, Texts } from '../i18n'
import { scopeWords } from './scopeWords'
import { plain } from './sentence'
import { entityLabel, victimsText, whoOf, withArticle, yearsPhrase, yearsText } from './words'

/** Routes with one other end, over all years and victims. */
export interface RouteLine {
  readonly place: string
  readonly childYears: readonly number[]
  readonly otherYears: readonly number[]
}

/** Routes out of (`origin`) or into (`destination`) the country; those for children first, then by place. */
export const routeLines = (
  { corridors, entity }: CountryFile,
  end: 'origin' | 'destination',
  nameOf: (code: string) => string,
  compare: Texts['compare'],
): RouteLine[] => {
  const here = corridors.filter((corridor) => corridor[end] === entity)
  const other = end === 'origin' ? 'destination' : 'origin'
  const places = [...new Set(here.map((corridor) => corridor[other]))]
  const lines = places.map((place) => {
    const statements = here.filter((corridor) => corridor[other] === place)
    const childYears = yearsOf(statements.filter(({ victims }) => isAboutChildren(victims)))
    return {
      place,
      childYears,
      otherYears: yearsOf(statements.filter(({ victims }) => !isAboutChildren(victims))),
    }
  })
  return [...lines].sort(
    (a, b) =>
      Number(b.childYears.length > 0) - Number(a.childYears.length > 0) ||
      compare(nameOf(a.place), nameOf(b.place)),
  )
}

export const yearRanges = (years: readonly number[]): string => {
  const ranges: [number, number][] = []
  for (const year of years) {
    const last = ranges.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else ranges.push([year, year])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

export type NameOf = (code: string) => string

/** Names places; `outside` has the names of those outside the study. */
export const namesWith =
  (dataset: Dataset, outside: Readonly<Record<string, string>>): NameOf =>
  (code) => {
    const entity = dataset.entityBySlugOrCode(code)
    return entity ? entityLabel(entity) : (outside[code] ?? code)
  }

/** Names places on routes; the file of routes gives those outside the study. */
export const placeNames = (dataset: Dataset, file: CorridorsFile): NameOf =>
  namesWith(dataset, Object.fromEntries(file.places.map(({ code, name }) => [code, name])))

/** Such as "Romania → Italy". */
export const routeTitle = ({ origin, destination }: Pick<Route, 'origin' | 'destination'>, nameOf: NameOf) =>
  `${nameOf(origin)} → ${nameOf(destination)}`

/** The years of the routes and whom they are about, as a head of the list. */
export const routesTitle = ({ t }: Pick<Texts, 't'>, { years }: Pick<Filters, 'years'>): string =>
  `${t('view.routes')} ${yearsText(years)}`

const labelled = (
  { t }: Texts,
  label: MessageId,
  value: string | number,
  values?: { readonly all: number },
) => t('text.labelled', { label: t(label, values), value })

/** Whom the statements of the routes are about, such as "Statements about: children". */
export const routesAbout = (texts: Texts, { victims }: Pick<Filters, 'victims'>): string =>
  labelled(texts, 'route.victims', victimsText(texts, victims))

interface RouteWords {
  readonly title: string
  readonly victims: string
  readonly forms: string
  readonly years: string
  readonly transit: string
  readonly locator: string
}

export const routeWords = (texts: Texts, route: Route, nameOf: NameOf): RouteWords => {
  const { t, list } = texts
  const { origin, destination, forms, transit, years, victims } = route
  return {
    title: routeTitle(route, nameOf),
    victims: victimsText(texts, victims),
    forms:
      forms.length > 0
        ? list(forms.map((form) => t(`route.form.${form}` as MessageId)))
        : t('route.form.none'),
    years: yearRanges(years),
    transit: transit.length > 0 ? t('route.through', { places: list(transit.map(nameOf)) }) : '',
    locator: t('route.locator', { years: yearRanges(years), origin, destination }),
  }
}

/** Places are named in the answer, and those outside the study at all, only up to this many. */
const MOST_NAMED = { inAnswer: 3, outside: 30 }

interface RoutesContext {
  readonly dataset: Dataset
  readonly file: CorridorsFile
  readonly filters: Filters
  readonly routes: readonly Route[]
}

/** Says that no route is named, and what that does not mean. */
export const noRouteText = ({ t }: Pick<Texts, 't'>): string => `${t('route.none')}. ${t('route.none.why')}`

/** Names places in a list of a sentence, by name. */
const listOf = (texts: Texts, codes: readonly string[], nameOf: NameOf): string => {
  const named = [...codes].sort((a, b) => texts.compare(nameOf(a), nameOf(b)))
  return texts.list(named.map((code) => withArticle(texts, code, nameOf(code))))
}

const ENDS = ['origin', 'destination'] as const
const OTHER_END = { origin: 'destination', destination: 'origin' } as const
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
    return [labelled(texts, SIDES[end], `${others.length}${names}`)]
  })

/** How many routes have both ends in the study, where some have and some have not. */
const insideClauses = (texts: Texts, { dataset, routes }: RoutesContext): string[] => {
  const isInside = (code: string) => dataset.entityBySlugOrCode(code) !== undefined
  const inside = routes.filter(({ origin, destination }) => isInside(origin) && isInside(destination)).length
  if (inside === 0 || inside === routes.length) return []
  return [labelled(texts, 'route.inside', inside, { all: dataset.entities.length })]
}

/** The filters without which the number would say something else. */
const filterClauses = (texts: Texts, filters: Filters): string[] => {
  const { t } = texts
  const { routeForm, ends, entity, direction } = filters
  return [
    ...(whoOf(filters) === 'some' ? [routesAbout(texts, filters)] : []),
    ...(routeForm === null ? [] : [labelled(texts, 'route.form', t(`route.form.${routeForm}`))]),
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
export const routesAnswer = (
  texts: Texts,
  context: RoutesContext,
  mostNamed = MOST_NAMED.inAnswer,
): string => {
  const { dataset, filters, routes } = context
  const { entity } = filters
  const place = [
    ...scopeWords(texts, filters),
    ...(entity === null ? [] : [entityLabel(dataset.entity(entity))]),
  ]
  const count = `<b>${countsOf(texts.locale).numeral(routes.length)}</b>`
  const clauses = [
    texts.t('text.labelled', { label: [...place, routesClaim(texts, filters)].join(' · '), value: count }),
    ...(entity === null ? insideClauses(texts, context) : routeSides(texts, context, entity, mostNamed)),
    ...filterClauses(texts, filters),
  ].map((clause) => `${clause}.`)
  return [...clauses, ...(routes.length === 0 ? [noRouteText(texts)] : [])].join(' ')
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

/** A country's routes for children in a short line with its tag: "Routes reported: 5 from it", "2008–2016, children". */
export const routesLine = (
  texts: Texts,
  file: CountryFile,
  nameOf: NameOf,
): { readonly words: string; readonly time: string } => {
  const { t } = texts
  const [out, into] = ENDS.map((end) =>
    routeLines(file, end, nameOf, texts.compare).filter(({ childYears }) => childYears.length > 0),
  ) as [RouteLine[], RouteLine[]]
  const [only, ...more] = [...out, ...into]
  const time = `${yearsText(ROUTE_YEARS)}, ${t('route.victims.children')}`
  if (!only) return { words: t('route.none'), time }
  if (more.length === 0)
    return {
      words: labelled(texts, 'line.route', `${out.length > 0 ? '→' : '←'} ${nameOf(only.place)}`),
      time,
    }
  const sides = [
    ...(out.length > 0 ? [t('line.routes.out', { count: out.length })] : []),
    ...(into.length > 0 ? [t('line.routes.into', { count: into.length })] : []),
  ]
  return { words: labelled(texts, 'line.routes', sides.join(', ')), time }
}

/** Says which routes a map draws, where it does not draw all. */
export const drawnText = (
  { t, locale }: Texts,
  { routes, drawn, leastYears, isCut }: RoutesShown,
): string => {
  if (!isCut && leastYears === 1) return ''
  const [count, all] = [drawn, routes].map(({ length }) => countsOf(locale).numeral(length)) as [
    string,
    string,
  ]
  return [
    t('route.drawn', { count, all }),
    ...(leastYears > 1 ? [t('route.drawn.least', { least: leastYears })] : []),
    ...(isCut ? [t('route.drawn.most')] : []),
  ].join(' ')
}

/** How many routes are about children and how many are not: "Children: 5. Adults or not stated: 43." */
export const countsText = (texts: Texts, { children, others }: RouteCounts): string =>
  [
    ...(children > 0 ? [`${texts.capital(labelled(texts, 'route.victims.children', children))}.`] : []),
    ...(others > 0 ? [`${labelled(texts, 'route.others', others)}.`] : []),
  ].join(' ')

/** How many routes are left out because they are not about children; empty where others are chosen, too. */
export const othersText = (
  texts: Texts,
  { victims }: Pick<Filters, 'victims'>,
  { others }: RouteCounts,
): string => (victims.join() === 'children' ? countsText(texts, { children: 0, others }) : '')

/** Names the places outside the study that the lines of a map come from or go to, or counts many; their lines leave the map. */
export const outsideText = (
  texts: Texts,
  { dataset, file, drawn }: Pick<RoutesContext, 'dataset' | 'file'> & Pick<RoutesShown, 'drawn'>,
): string => {
  const all = dataset.entities.length
  return ENDS.flatMap((end) => {
    const codes = [...new Set(drawn.map((route) => route[end]))].filter(
      (code) => !dataset.entityBySlugOrCode(code),
    )
    if (codes.length === 0) return []
    const places =
      codes.length > MOST_NAMED.outside ? codes.length : listOf(texts, codes, placeNames(dataset, file))
    return [texts.t(end === 'origin' ? 'route.outside.from' : 'route.outside.to', { all, places })]
  }).join(' ')
}

/** Says what dashes mean where some lines have them. */
export const dashedText = ({ t }: Texts, { drawn }: RoutesShown): string =>
  drawn.some(({ isForChildren }) => !isForChildren) ? t('route.note.dashed') : ''

/** All that is said of routes under a map without controls, besides the claim. */
export const routesNote = (
  texts: Texts,
  { dataset, file, filters }: Pick<RoutesContext, 'dataset' | 'file' | 'filters'>,
  shown: RoutesShown,
): string =>
  [
    drawnText(texts, shown),
    outsideText(texts, { dataset, file, drawn: shown.drawn }),
    ...(areRoutesOver(filters) ? [] : [othersText(texts, filters, shown.counts), texts.t('route.study')]),
    texts.t('route.note.line'),
    dashedText(texts, shown),
  ]
    .filter((part) => part !== '')
    .join(' ')
