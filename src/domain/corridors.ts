export const CORRIDOR_VICTIMS = ['children', 'adults', 'children-and-adults', 'not-stated'] as const
export type CorridorVictims = (typeof CORRIDOR_VICTIMS)[number]

/**
 * R25: whether a statement makes its corridor one for children; nearly two thirds name no victims, so counts are
 * minima.
 */
export const isAboutChildren = (victims: CorridorVictims): boolean =>
  victims === 'children' || victims === 'children-and-adults'

export const ROUTE_VICTIMS = ['children', 'not-stated', 'adults'] as const
export type RouteVictims = (typeof ROUTE_VICTIMS)[number]

export const victimsGroup = (victims: CorridorVictims): RouteVictims =>
  victims === 'children-and-adults' ? 'children' : victims

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
export const ROUTE_YEARS: YearRange = [2008, 2016]

/** A range with another first or last year, which takes the other one along where they would cross. */
export const withYear = ([first, last]: YearRange, end: 'from' | 'to', year: number): YearRange =>
  end === 'from' ? [year, Math.max(year, last)] : [Math.min(first, year), year]

/** Which routes of a chosen country are shown. */
export const DIRECTIONS = ['both', 'in', 'out'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** `inside` hides routes with an end outside the 51 countries of the study. */
export const ROUTE_ENDS = ['all', 'inside'] as const
export type RouteEnds = (typeof ROUTE_ENDS)[number]
