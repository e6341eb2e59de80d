import type { CorridorsFile, CorridorStatement } from '../data/contract'
import type { Dataset } from '../data/Dataset'
import { isAboutChildren, type RouteVictims, victimsGroup, ROUTE_VICTIMS } from '../domain/corridors'
import type { EntityCode } from '../domain/entity'
import { isInScope } from './answer'
import { type Filters, pick, PLACE } from './filters'

/** A pair of origin and destination with the statements that pass the filters. */
export interface Route {
  readonly id: string
  readonly origin: EntityCode
  readonly destination: EntityCode
  readonly statements: readonly CorridorStatement[]
  readonly years: readonly number[]
  readonly victims: readonly RouteVictims[]
  readonly forms: readonly string[]
  readonly transit: readonly EntityCode[]
  /** R25: at least one shown statement is about children. */
  readonly isForChildren: boolean
}

/** The filters that routes depend on. */
const ROUTE_QUESTION = ['victims', 'routeForm', 'years', 'direction', 'ends', ...PLACE, 'entity'] as const
type RouteQuestion = Pick<Filters, (typeof ROUTE_QUESTION)[number]>

const narrowed = (statement: CorridorStatement, filters: RouteQuestion): CorridorStatement | undefined => {
  if (!filters.victims.includes(victimsGroup(statement.victims))) return undefined
  if (filters.routeForm !== null && !statement.forms.includes(filters.routeForm)) return undefined
  const [first, last] = filters.years
  const years = statement.years.filter((year) => year >= first && year <= last)
  return years.length > 0 ? { ...statement, years } : undefined
}

const endsFit = (dataset: Dataset, filters: RouteQuestion) => {
  const inStudy = new Set(dataset.entities.map(({ code }) => code))
  const inScope = new Set(
    dataset.entities.filter((entity) => isInScope(entity, filters)).map(({ code }) => code),
  )
  const { entity, direction } = filters
  const isOfDirection = (origin: string, destination: string) => {
    const isIn = destination === entity
    const isOut = origin === entity
    return entity === null || (isIn && direction !== 'out') || (isOut && direction !== 'in')
  }
  return ({ origin, destination }: CorridorStatement) =>
    (filters.ends === 'all' || (inStudy.has(origin) && inStudy.has(destination))) &&
    (inScope.has(origin) || inScope.has(destination)) &&
    isOfDirection(origin, destination)
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** The report years of some statements, in their order. */
export const yearsOf = (statements: readonly CorridorStatement[]): number[] =>
  [...unique(statements.flatMap(({ years }) => years))].sort((a, b) => a - b)

const routeOf = (statements: readonly CorridorStatement[]): Route[] => {
  const [first] = statements
  if (!first) return []
  const { origin, destination } = first
  return [
    {
      id: pairOf(first),
      origin,
      destination,
      statements,
      years: yearsOf(statements),
      victims: unique(statements.map(({ victims }) => victimsGroup(victims))),
      forms: [...unique(statements.flatMap(({ forms }) => forms))].sort(),
      transit: [...unique(statements.flatMap(({ transit }) => transit))].sort(),
      isForChildren: statements.some(({ victims }) => isAboutChildren(victims)),
    },
  ]
}

const pairOf = ({ origin, destination }: CorridorStatement): string => `${origin}-${destination}`

/** How many pairs of countries some statements name, by the victims that these name. */
export interface RouteCounts {
  readonly children: number
  readonly others: number
}

export const routeCounts = (statements: readonly CorridorStatement[]): RouteCounts => {
  const children = new Set(statements.filter(({ victims }) => isAboutChildren(victims)).map(pairOf))
  return { children: children.size, others: new Set(statements.map(pairOf)).size - children.size }
}

/** Statements that pass the filters, each with its years that do. */
const statementsInView = (
  corridors: readonly CorridorStatement[],
  filters: RouteQuestion,
  dataset: Dataset,
): readonly CorridorStatement[] => {
  const fits = endsFit(dataset, filters)
  return corridors.flatMap((statement) => narrowed(statement, filters) ?? []).filter(fits)
}

/** The pairs of origin and destination that statements name, in their order. */
export const routesOf = (statements: readonly CorridorStatement[]): Route[] => {
  const byPair = new Map<string, CorridorStatement[]>()
  for (const statement of statements) {
    const pair = pairOf(statement)
    const same = byPair.get(pair)
    if (same) same.push(statement)
    else byPair.set(pair, [statement])
  }
  return [...byPair.values()].flatMap(routeOf)
}

/**
 * R25: routes that pass the filters, in file order; of a chosen country its own alone. One statement must fit victims,
 * form and years at once, and one end lie in the chosen sub-regions.
 */
export const routesInView = (...asked: Parameters<typeof statementsInView>): Route[] =>
  routesOf(statementsInView(...asked))

/** As many lines as a reader can distinguish on a map. */
const MOST_DRAWN = 60

/** The routes that fit the filters, those of them that a map draws, and how many there are by victims. */
export interface RoutesShown {
  readonly routes: readonly Route[]
  /** All, or those that the most reports name, as many as can be distinguished; none where these are too many. */
  readonly drawn: readonly Route[]
  /** The least number of report years that name each route drawn; 1 where all are. */
  readonly leastYears: number
  /** Counts of all routes that fit all filters but the one for victims. */
  readonly counts: RouteCounts
}

const drawnOf = (routes: readonly Route[]): Pick<RoutesShown, 'drawn' | 'leastYears'> => {
  const mostYears = Math.max(1, ...routes.map(({ years }) => years.length))
  for (let leastYears = 1; leastYears <= mostYears; leastYears += 1) {
    const drawn = routes.filter(({ years }) => years.length >= leastYears)
    if (drawn.length <= MOST_DRAWN) return { drawn, leastYears }
  }
  return { drawn: [], leastYears: mostYears }
}

interface Answered {
  readonly dataset: Dataset
  readonly question: string
  readonly shown: RoutesShown
}

const answers = new WeakMap<CorridorsFile, Answered>()

/** Returns what map, note and list show of the routes, memoised by the filters they depend on and shared by all views. */
export const routesShown = (file: CorridorsFile, filters: Filters, dataset: Dataset): RoutesShown => {
  const question = JSON.stringify(pick(filters, ROUTE_QUESTION))
  const before = answers.get(file)
  if (before?.dataset === dataset && before.question === question) return before.shown
  const routes = routesInView(file.corridors, filters, dataset)
  const all = statementsInView(file.corridors, { ...filters, victims: ROUTE_VICTIMS }, dataset)
  const shown = { routes, ...drawnOf(routes), counts: routeCounts(all) }
  answers.set(file, { dataset, question, shown })
  return shown
}
