import type { Role } from '../domain/evidence'
import { reportsUpTo } from '../domain/reports'
import type { CountryFile, ProvenanceFile, StatedYears } from './contract'

/** Leaves out the reports after a year from a country's file. */
export const countryUpTo = (file: CountryFile, year: number): CountryFile => ({
  ...file,
  reports: reportsUpTo(file.reports, year),
})

/** Leaves out the reports after a year, and with them entities that only later reports cover. */
export const provenanceUpTo = (file: ProvenanceFile, year: number): ProvenanceFile => {
  const stated = ({ anyone, children }: StatedYears): StatedYears => ({
    anyone: reportsUpTo(anyone, year),
    children: reportsUpTo(children, year),
  })
  const covered = Object.entries(file.reportYears)
    .map(([code, years]) => [code, reportsUpTo(years, year)] as const)
    .filter(([, years]) => years.length > 0)
  return {
    ...file,
    reportYears: Object.fromEntries(covered),
    reportRoles: Object.fromEntries(
      covered.flatMap(([code]) => {
        const roles = file.reportRoles[code]
        const own = Object.entries(roles ?? {}).map(([role, years]) => [role, stated(years)])
        return roles ? [[code, Object.fromEntries(own) as Record<Role, StatedYears>] as const] : []
      }),
    ),
  }
}
