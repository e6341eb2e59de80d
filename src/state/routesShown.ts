import type { CorridorsFile } from '../data/contract'
import type { Dataset } from '../data/Dataset'
import { ROUTE_VICTIMS } from '../domain/corridors'
import type { Filters } from './filters'
import { type Route, routesInView, routesOf } from './routes'

/** As many lines as a reader can distinguish on a map. */
const MOST_DRAWN = 60

/** The routes that fit the filters, those of them that a map draws, and how many there are by victims. */
export interface RoutesShown {
  readonly routes: readonly Route[]
  readonly drawn: readonly Route[]
  /** The least number of report years that name each route drawn; 1 where all are. */
  readonly leastYears: number
  /** Whether all lie too close together, so that some are drawn only when a reader asks for them. */
  readonly areTooMany: boolean
  readonly counts: RouteCounts
}

/** Pairs of countries that fit all filters but the one for victims, by the victims that their statements name. */
export interface RouteCounts {
  readonly children: number
  readonly others: number
}

/** A chosen country's routes are all drawn; otherwise those that the most reports name, unless all are asked for. */
const drawnOf = (
  routes: readonly Route[],
  { entity, drawn }: Pick<Filters, 'entity' | 'drawn'>,
): Omit<RoutesShown, 'routes' | 'counts'> => {
  const areTooMany = entity === null && routes.length > MOST_DRAWN
  if (!areTooMany || drawn === 'all') return { drawn: routes, leastYears: 1, areTooMany }
  const mostYears = Math.max(...routes.map(({ years }) => years.length))
  const namedIn = (least: number) => routes.filter(({ years }) => years.length >= least)
  let leastYears = 1
  while (leastYears < mostYears && namedIn(leastYears).length > MOST_DRAWN) leastYears += 1
  return { drawn: namedIn(leastYears), leastYears, areTooMany }
}

const countsOf = (file: CorridorsFile, filters: Filters, dataset: Dataset): RouteCounts => {
  const all = routesInView(file.corridors, { ...filters, victims: ROUTE_VICTIMS }, dataset)
  const children = all.filter(({ isForChildren }) => isForChildren).length
  return { children, others: all.length - children }
}

const shownBy = {
  repeated: new WeakMap<readonly Route[], RoutesShown>(),
  all: new WeakMap<readonly Route[], RoutesShown>(),
}

/** Returns what map, note and list show of the routes, memoised like the routes themselves. */
export const routesShown = (file: CorridorsFile, filters: Filters, dataset: Dataset): RoutesShown => {
  const routes = routesOf(file, filters, dataset)
  const known = shownBy[filters.drawn].get(routes)
  if (known) return known
  const shown = { routes, ...drawnOf(routes, filters), counts: countsOf(file, filters, dataset) }
  shownBy[filters.drawn].set(routes, shown)
  return shown
}
