import type { CorridorsFile } from '../data/contract'
import type { Dataset } from '../data/Dataset'
import { ROUTE_VICTIMS } from '../domain/corridors'
import type { Filters } from './filters'
import { type Route, type RouteCounts, routeCounts, routesOf, statementsInView } from './routes'

/** As many lines as a reader can distinguish on a map. */
const MOST_DISTINCT = 60
/** As many lines as a map draws where a reader asks for all. */
const MOST_DRAWN = 2000

/** The routes that fit the filters, those of them that a map draws, and how many there are by victims. */
export interface RoutesShown {
  readonly routes: readonly Route[]
  readonly drawn: readonly Route[]
  /** The least number of report years that name each route drawn; 1 where all are. */
  readonly leastYears: number
  /** Whether more are named in as many years than a map draws, so that the last of them are left out. */
  readonly isCut: boolean
  /** Whether all lie too close together, so that some are drawn only when a reader asks for them. */
  readonly areTooMany: boolean
  /** Counts of all routes that fit all filters but the one for victims. */
  readonly counts: RouteCounts
}

/** Those that the most reports name, as many as can be distinguished; or, of a chosen country and where asked for, all. */
const drawnOf = (
  routes: readonly Route[],
  { entity, drawn }: Pick<Filters, 'entity' | 'drawn'>,
): Omit<RoutesShown, 'routes' | 'counts'> => {
  const areTooMany = entity === null && routes.length > MOST_DISTINCT
  const most = areTooMany && drawn === 'repeated' ? MOST_DISTINCT : MOST_DRAWN
  const mostYears = Math.max(...routes.map(({ years }) => years.length))
  let leastYears = 1
  let named = routes
  while (leastYears < mostYears && named.length > most) {
    leastYears += 1
    const least = leastYears
    named = named.filter(({ years }) => years.length >= least)
  }
  return { drawn: named.slice(0, MOST_DRAWN), leastYears, isCut: named.length > MOST_DRAWN, areTooMany }
}

const shownOfRoutes = {
  repeated: new WeakMap<readonly Route[], RoutesShown>(),
  all: new WeakMap<readonly Route[], RoutesShown>(),
}

/** Returns what map, note and list show of the routes, memoised like the routes themselves. */
export const routesShown = (file: CorridorsFile, filters: Filters, dataset: Dataset): RoutesShown => {
  const routes = routesOf(file, filters, dataset)
  const known = shownOfRoutes[filters.drawn].get(routes)
  if (known) return known
  const all = statementsInView(file.corridors, { ...filters, victims: ROUTE_VICTIMS }, dataset)
  const shown = { routes, ...drawnOf(routes, filters), counts: routeCounts(all) }
  shownOfRoutes[filters.drawn].set(routes, shown)
  return shown
}
