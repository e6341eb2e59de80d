/** Whom a corridor statement can be about. */
export const CORRIDOR_VICTIMS = ['children', 'adults', 'children-and-adults', 'not-stated'] as const
export type CorridorVictims = (typeof CORRIDOR_VICTIMS)[number]

/**
 * R25: whether a statement makes its corridor one for children. A corridor counts when any statement of the
 * chosen years does; nearly two-thirds of the statements do not say whom they are about, so the corridors are a lower bound.
 */
export const isAboutChildren = (victims: CorridorVictims): boolean =>
  victims === 'children' || victims === 'children-and-adults'

/** Whom statements on routes can be asked to be about; `children` includes those on children and adults. */
export const ROUTE_VICTIMS = ['children', 'not-stated', 'adults'] as const
export type RouteVictims = (typeof ROUTE_VICTIMS)[number]

/** The group of a statement: each is in one, and those on children and adults are with the children. */
export const victimsGroup = (victims: CorridorVictims): RouteVictims =>
  victims === 'children-and-adults' ? 'children' : victims

/** Forms of exploitation that statements on routes are coded for. */
export const ROUTE_FORMS = [
  'sexual-exploitation',
  'child-sexual-exploitation',
  'forced-labour',
  'domestic-servitude',
  'forced-begging',
  'forced-criminal-activity',
  'forced-drug-trafficking',
  'forced-marriage',
  'child-soldiers',
] as const
export type RouteForm = (typeof ROUTE_FORMS)[number]

/** First and last report year, both included. */
export type YearRange = readonly [first: number, last: number]
/** The report years that routes are coded for. */
export const ROUTE_YEARS: YearRange = [2008, 2016]

/** Routes where a country is chosen: all of them (`both`), or only its own: into it, out of it, or either (`own`). */
export const DIRECTIONS = ['both', 'own', 'in', 'out'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** Whether routes with an end outside the 51 are shown. */
export const ROUTE_ENDS = ['all', 'inside'] as const
export type RouteEnds = (typeof ROUTE_ENDS)[number]
