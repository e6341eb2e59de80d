import { isAboutChildren } from '../../../../src/domain/corridors'
import { EVIDENCE, type Evidence as Who, type Role } from '../../../../src/domain/evidence'
import { groupedBy, rowsByEntity } from '../../groups'
import type { CorridorRow } from '../../read/corridors'
import type { Evidence } from '../../read/evidence'
import { REPORT_YEARS, type TipRow } from '../../read/tipFlows'
import { corridorLocator, reportLocator } from '../locators'
import { routeReader } from '../offenders'
import { statesRole } from '../patterns'
import { sourcesOf } from '../decision'
import { type FoundConflict, spanOf } from './found'

type RouteRole = Exclude<Role, 'internal'>

/** Where the route has the country, and the part of the theme that asks for that role. */
const PLACES: Readonly<Record<RouteRole, (row: CorridorRow) => readonly string[]>> = {
  origin: ({ origin }) => [origin],
  destination: ({ destination }) => [destination],
  transit: ({ transit }) => transit,
}

/** Years from a report on in which no report up to then mentions the role. */
const yearsWithout = (reports: readonly TipRow[], role: Role, who: Who, since: number): number[] => {
  const first = Math.min(
    ...reports.filter((row) => statesRole(row, role, who)).map(({ year }) => year),
    REPORT_YEARS.last + 1,
  )
  return Array.from({ length: Math.max(0, first - since) }, (_, more) => since + more)
}

/** Roles that the country's own chapter does not mention, though a route in the report of that year has the country there. */
export const rolesAgainstRoutes = (evidence: Evidence): FoundConflict[] => {
  const readingOf = routeReader(evidence)
  const reportsOf = rowsByEntity(evidence.tipFlows)
  const contradicted = (row: TipRow, role: RouteRole, who: Who): FoundConflict[] => {
    const { entity, year } = row
    const routes = (routesIn.get(String(year)) ?? []).filter(
      (route) => PLACES[role](route).includes(entity) && (who === 'anyone' || isAboutChildren(route.victims)),
    )
    if (routes.length === 0 || statesRole(row, role, who)) return []
    const pairs = new Set(routes.map(({ origin, destination }) => corridorLocator(year, origin, destination)))
    return [
      {
        entity,
        theme: 'patterns',
        sub: role === 'transit' ? 'transit' : 'main',
        kind: 'role-route',
        who,
        about: role,
        years: [year, year],
        ...spanOf(yearsWithout(reportsOf(entity), role, who, year)),
        shown: 'not-mentioned',
        other: 'reported',
        ...(routes.every((route) => !readingOf(route).isCounted) && { isUncertain: true as const }),
        source: { sourceIds: row.sourceIds, locator: reportLocator(year, role) },
        otherSource: { sourceIds: sourcesOf(routes), locator: [...pairs].join('; ') },
      },
    ]
  }
  const routesIn = groupedBy(evidence.corridors, ({ year }) => String(year))
  return EVIDENCE.toReversed().flatMap((who) =>
    (Object.keys(PLACES) as RouteRole[]).flatMap((role) =>
      evidence.tipFlows.toSorted((a, b) => a.year - b.year).flatMap((row) => contradicted(row, role, who)),
    ),
  )
}
