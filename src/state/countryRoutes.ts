import type { CountryFile } from '../data/contract'
import { isAboutChildren, ROUTE_VICTIMS, type RouteVictims, victimsGroup } from '../domain/corridors'
import type { EntityCode } from '../domain/entity'
import { yearsOf } from './routes'

/** The two ends of a route. */
export const ENDS = ['origin', 'destination'] as const
export type End = (typeof ENDS)[number]

export const OTHER_END = { origin: 'destination', destination: 'origin' } as const

/** Routes with one other end, over all years and victims. */
export interface RouteLine {
  readonly place: string
  readonly childYears: readonly number[]
  readonly otherYears: readonly number[]
}

/** Sorts places by their names. */
export type PlaceOrder = (a: string, b: string) => number

/** Routes out of (`origin`) or into (`destination`) the country; those for children first, then by place. */
export const routeLines = (
  { corridors, entity }: CountryFile,
  end: End,
  order: PlaceOrder,
): readonly RouteLine[] => {
  const here = corridors.filter((corridor) => corridor[end] === entity)
  const lines = [...new Set(here.map((corridor) => corridor[OTHER_END[end]]))].sort(order).map((place) => {
    const statements = here.filter((corridor) => corridor[OTHER_END[end]] === place)
    return {
      place,
      childYears: yearsOf(statements.filter(({ victims }) => isAboutChildren(victims))),
      otherYears: yearsOf(statements.filter(({ victims }) => !isAboutChildren(victims))),
    }
  })
  return lines.sort((a, b) => Number(b.childYears.length > 0) - Number(a.childYears.length > 0))
}

export interface RouteBetween {
  readonly origin: EntityCode
  readonly destination: EntityCode
  /** Report years by victims; groups without a statement are left out. */
  readonly groups: readonly { readonly victims: RouteVictims; readonly years: readonly number[] }[]
  readonly years: readonly number[]
  readonly sourceIds: readonly string[]
}

/** What reports state of the routes from a country to another, and back. */
export const routesBetween = (
  { corridors, entity }: CountryFile,
  other: EntityCode,
): readonly RouteBetween[] => {
  const between = (origin: EntityCode, destination: EntityCode): RouteBetween => {
    const statements = corridors.filter((one) => one.origin === origin && one.destination === destination)
    const groups = ROUTE_VICTIMS.map((victims) => ({
      victims,
      years: yearsOf(statements.filter((statement) => victimsGroup(statement.victims) === victims)),
    }))
    return {
      origin,
      destination,
      groups: groups.filter(({ years }) => years.length > 0),
      years: yearsOf(statements),
      sourceIds: [...new Set(statements.flatMap(({ sourceIds }) => sourceIds))],
    }
  }
  return [between(entity, other), between(other, entity)]
}

/** A third place at the other end of routes of two countries. */
export interface SharedRoute {
  readonly place: string
  readonly lines: readonly [RouteLine, RouteLine]
  readonly isForChildren: boolean
}

export const sharedRoutes = (
  [a, b]: readonly [CountryFile, CountryFile],
  end: End,
  order: PlaceOrder,
): readonly SharedRoute[] => {
  const others = new Map(routeLines(b, end, order).map((line) => [line.place, line]))
  return routeLines(a, end, order)
    .flatMap((line) => {
      const { place } = line
      const other = others.get(place)
      if (!other) return []
      const lines = [line, other] as const
      return [{ place, lines, isForChildren: lines.every(({ childYears }) => childYears.length > 0) }]
    })
    .sort((one, next) => order(one.place, next.place))
}
