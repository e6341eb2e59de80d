import type { CorridorsFile, CountryFile } from '../../data/contract'
import type { Dataset } from '../../data/Dataset'
import { isAboutChildren, ROUTE_YEARS } from '../../domain/corridors'
import { type Route, yearsOf, type RouteCounts, type RoutesShown, routesShown } from '../../state/routes'
import type { MessageId, Texts } from '../i18n'
import { type Filters, areRoutesOver } from '../../state/filters'
import { entityLabel, nameInSentence, victimsText, whoPhrase, yearsPhrase } from './words'
import { type Sentence, sentenceText } from './sentence'

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
    title: t('route.title', { origin: nameOf(origin), destination: nameOf(destination) }),
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

/** Places are named in the sentence, and those outside the study at all, only up to this many. */
const MOST_NAMED = { inSentence: 3, outside: 30 }

interface RoutesContext {
  readonly dataset: Dataset
  readonly file: CorridorsFile
  readonly filters: Pick<Filters, 'entity' | 'years' | 'victims'>
  readonly routes: readonly Route[]
}

/** The question of the routes answered, of all places or of the chosen country, with where these lead if they are few. */
export const routesAnswer = (texts: Texts, { dataset, file, filters, routes }: RoutesContext): Sentence => {
  const { entity } = filters
  const values = {
    years: yearsPhrase(texts, filters.years),
    who: whoPhrase(texts, filters),
    count: routes.length,
  }
  if (entity === null) {
    const isInside = (code: string) => dataset.entityBySlugOrCode(code) !== undefined
    const inside = routes.filter(({ origin, destination }) => isInside(origin) && isInside(destination))
    return { id: 'route.answer', values: { ...values, inside: inside.length, all: dataset.entities.length } }
  }
  const nameOf = placeNames(dataset, file)
  const placesOf = (codes: readonly string[]) =>
    codes.length <= MOST_NAMED.inSentence ? texts.list(codes.map(nameOf)) : ''
  const out = routes.filter(({ origin }) => origin === entity).map(({ destination }) => destination)
  const into = routes.filter(({ destination }) => destination === entity).map(({ origin }) => origin)
  const [to, from] = [placesOf(out), placesOf(into)]
  const way = out.length === 0 ? (into.length === 0 ? 'none' : 'into') : into.length === 0 ? 'out' : 'both'
  return {
    id: 'route.answer.of',
    values: {
      ...values,
      name: nameInSentence(texts, dataset.entity(entity)),
      way: way === 'out' && to ? 'to' : way === 'into' && from ? 'from' : way,
      out: out.length,
      to: way === 'both' && to ? ` (${to})` : to,
      into: into.length,
      from: way === 'both' && from ? ` (${from})` : from,
    },
  }
}

/** The question of the routes answered, as text alone. */
export const routesAnswerText = (
  texts: Texts,
  dataset: Dataset,
  file: CorridorsFile,
  filters: Filters,
): string => {
  const { routes } = routesShown(file, filters, dataset)
  return sentenceText(texts, routesAnswer(texts, { dataset, file, filters, routes }))
}

/** The time of the routes and whom they are about, as the head of a key. */
export const routesTime = (texts: Texts, filters: Pick<Filters, 'years' | 'victims'>): string =>
  texts.t('key.routes.time', { years: yearsPhrase(texts, filters.years), who: whoPhrase(texts, filters) })

/** The line of a key for routes over the colours of another question. */
export const routesLabel = (texts: Texts, filters: Pick<Filters, 'years' | 'victims'>): string =>
  texts.t('text.labelled', { label: texts.t('view.routes'), value: routesTime(texts, filters) })

/** Says that the study's own map of routes is of an earlier time. */
export const studyRoutes = (texts: Texts): string =>
  texts.t('route.study', { years: yearsPhrase(texts, ROUTE_YEARS) })

/** Says which routes a map draws, where it does not draw all. */
export const drawnText = ({ t }: Texts, { routes, drawn, leastYears, isCut }: RoutesShown): string =>
  isCut
    ? t('route.drawn.most', { count: drawn.length, all: routes.length })
    : leastYears > 1
      ? t('route.drawn', { count: drawn.length, least: leastYears })
      : ''

export const countsText = ({ t }: Texts, counts: RouteCounts): string => t('route.counts', { ...counts })

/** How many routes are left out because they are not about children; empty where others are chosen, too. */
export const othersText = (
  { t }: Texts,
  { victims }: Pick<Filters, 'victims'>,
  { others }: RouteCounts,
): string => (victims.join() === 'children' && others > 0 ? t('route.others', { others }) : '')

/** Names the places outside the study that the lines of a map come from or go to; their lines leave the map. */
export const outsideText = (
  texts: Texts,
  { dataset, file, drawn }: Pick<RoutesContext, 'dataset' | 'file'> & Pick<RoutesShown, 'drawn'>,
): string => {
  const isOutside = (code: string) => dataset.entityBySlugOrCode(code) === undefined
  const [from, to] = (['origin', 'destination'] as const).map((end) =>
    [...new Set(drawn.map((route) => route[end]))].filter(isOutside),
  ) as [string[], string[]]
  const all = dataset.entities.length
  if (Math.max(from.length, to.length) > MOST_NAMED.outside)
    return texts.t('route.outside.many', { all, count: new Set([...from, ...to]).size })
  const nameOf = placeNames(dataset, file)
  const said = (id: 'route.outside.from' | 'route.outside.to', codes: readonly string[]) =>
    codes.length === 0
      ? []
      : [texts.t(id, { all, places: texts.list(codes.map(nameOf).sort(texts.compare)) })]
  return [...said('route.outside.from', from), ...said('route.outside.to', to)].join(' ')
}

/** Says what dashes mean where some lines have them. */
export const dashedText = ({ t }: Texts, { drawn }: RoutesShown): string =>
  drawn.some(({ isForChildren }) => !isForChildren) ? t('route.note.dashed') : ''

/** All that is said of routes under a map without controls, besides the sentence that answers. */
export const routesNote = (
  texts: Texts,
  { dataset, file, filters }: Pick<RoutesContext, 'dataset' | 'file'> & { readonly filters: Filters },
  shown: RoutesShown,
): string =>
  [
    drawnText(texts, shown),
    outsideText(texts, { dataset, file, drawn: shown.drawn }),
    ...(areRoutesOver(filters) ? [] : [othersText(texts, filters, shown.counts), studyRoutes(texts)]),
    texts.t('route.note.line'),
    dashedText(texts, shown),
  ]
    .filter((part) => part !== '')
    .join(' ')
