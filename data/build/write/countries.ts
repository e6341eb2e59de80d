import {
  type CorridorStatement,
  FORMAT_VERSION,
  type CountryFile,
  type ReportedRole,
  type ReportYear,
  type StudyMention,
} from '../../../src/data/contract'
import { CHILD_EXPLOITATIONS, type Role } from '../../../src/domain/evidence'
import type { Group } from '../../../src/domain/entity'
import type { StudyPlace, StudyStatement } from '../../../src/domain/studyStatement'
import { groupedBy, rowsByEntity } from '../groups'
import type { Evidence } from '../read/evidence'
import type { CorridorRow } from '../read/corridors'
import type { TipRow } from '../read/tipFlows'
import { sourcesOf } from '../rules/decision'
import { type ReadRoute, routeReader } from '../rules/offenders'
import type { CompiledThemes } from './atlas'
import {
  plainArticle,
  plainDifference,
  plainEntities,
  plainMembership,
  plainOffences,
  plainSource,
} from './plain'
import { detectedReleases, detectedYears } from './detectedReleases'
import { laterFacts } from './later'
import { orderedStatements } from './statements'
import { plainStatements } from './studyStatements'

const reportedRole = ({ anyone, children }: TipRow, role: Role): ReportedRole => {
  const stated = CHILD_EXPLOITATIONS.filter((kind) => children[kind][role] !== 'not-mentioned')
  return {
    anyone: anyone[role],
    children: Object.fromEntries(stated.map((kind) => [kind, children[kind][role]])),
  }
}

const reportYear = (row: TipRow): ReportYear => ({
  year: row.year,
  roles: {
    origin: reportedRole(row, 'origin'),
    transit: reportedRole(row, 'transit'),
    destination: reportedRole(row, 'destination'),
    internal: reportedRole(row, 'internal'),
  },
  ...(row.isCodedJointly ? { isCodedJointly: true as const } : {}),
})

/**
 * Addresses of reports by year, at the chapters of the entity's initial; for years coded jointly at those of Serbia
 * and Montenegro.
 */
const reportAddresses = (
  { reportChapters }: Evidence,
  name: string,
  reports: readonly TipRow[],
): Record<string, string> => {
  const letterIn = (year: number): string =>
    reports.some((row) => row.year === year && row.isCodedJointly) ? 'S' : name.charAt(0)
  return Object.fromEntries(
    reportChapters
      .filter(({ year, first, last }) => first <= letterIn(year) && letterIn(year) <= last)
      .map(({ year, url }) => [year, url]),
  )
}

const ends = ({ origin, destination }: CorridorStatement): string => `${origin}${destination}`

/** Statements on routes by whether they are counted (R35). */
export interface FoldedCorridors {
  readonly counted: readonly CorridorStatement[]
  readonly uncounted: readonly CorridorStatement[]
}

/** Merges corridor statements that differ by year alone, sorted by their ends. */
export const foldedCorridors = (evidence: Evidence): FoldedCorridors => {
  const readingOf = routeReader(evidence)
  const read = evidence.corridors.map((row) => ({ row, ...readingOf(row) }))
  const foldedWhere = (isCounted: boolean) =>
    foldedByYear(
      read
        .filter((one) => one.isCounted === isCounted)
        .map(({ row, direction }) => ({ ...row, ...(direction && { direction }) })),
    )
  return { counted: foldedWhere(true), uncounted: foldedWhere(false) }
}

type ReadCorridor = CorridorRow & Pick<ReadRoute, 'direction'>

const foldedByYear = (rows: readonly ReadCorridor[]): CorridorStatement[] => {
  const folded = new Map<string, CorridorStatement & { years: number[] }>()
  for (const { line: _, year, ...statement } of rows) {
    const key = JSON.stringify(statement)
    const same = folded.get(key)
    if (same) same.years.push(year)
    else folded.set(key, { ...statement, years: [year] })
  }
  // The sort is stable: statements of one pair stay in the order of the evidence.
  return [...folded.values()]
    .map(({ years, ...statement }) => ({ ...statement, years: years.toSorted((a, b) => a - b) }))
    .toSorted((a, b) => (ends(a) < ends(b) ? -1 : ends(a) > ends(b) ? 1 : 0))
}

const byEnds = (
  corridors: readonly CorridorStatement[],
): ((code: string) => readonly CorridorStatement[]) => {
  const corridorsWithEnd = corridors.flatMap((corridor) =>
    [...new Set([corridor.origin, corridor.destination])].map((end) => ({ end, corridor })),
  )
  const byEnd = groupedBy(corridorsWithEnd, ({ end }) => end)
  return (code) => (byEnd.get(code) ?? []).map(({ corridor }) => corridor)
}

const mentionsOf = (
  statements: readonly StudyStatement[],
  code: string,
  groups: readonly Group[],
): StudyMention[] =>
  statements.flatMap((statement) => {
    const { id, text, places, entities, groups: mentioned, lead } = statement
    // What the study says of itself and of who supported it is not about a country.
    if (places.every((place) => ABOUT_ITSELF.includes(place))) return []
    const before = statements.find((one) => one.id === lead && !one.entities.includes(code))
    const mention = { id, ...(before && { lead: before.text }), text, places }
    if (entities.includes(code)) return [mention]
    const own = mentioned.filter((group) => groups.includes(group))
    return own.length > 0 ? [{ ...mention, groups: own }] : []
  })

const ABOUT_ITSELF: readonly StudyPlace[] = ['Notes', 'Colophon']

export const countryFiles = ({ evidence, maps, treaties, conflicts }: CompiledThemes): CountryFile[] => {
  const { counted, uncounted } = foldedCorridors(evidence)
  const [corridorsOf, uncountedOf] = [byEnds(counted), byEnds(uncounted)]
  const [reportsOf, policyOf] = [rowsByEntity(evidence.tipFlows), rowsByEntity(evidence.policy)]
  const [victimsOf, treatiesOf] = [rowsByEntity(evidence.victims), rowsByEntity(treaties)]
  const releasesOf = detectedReleases(evidence)
  const studyStatements = plainStatements(evidence)
  const groupsOf = new Map(plainEntities(evidence).map((entity) => [entity.code, entity.groups]))
  const articlesOf = rowsByEntity(evidence.articles)
  const differencesOf = rowsByEntity(evidence.articleDifferences)
  const membershipsOf = rowsByEntity(evidence.memberships)
  const offencesOf = rowsByEntity(evidence.criminalisation)
  const conflictsOf = rowsByEntity(conflicts)
  const placeName = new Map(evidence.places.map(({ code, name }) => [code, name]))
  return evidence.entities.map(({ code, shortName }): CountryFile => {
    const reports = reportsOf(code).toSorted((a, b) => a.year - b.year)
    const statements = orderedStatements(policyOf(code), maps, code)
    const memberships = membershipsOf(code)
    const [routes, uncountedRoutes] = [corridorsOf(code), uncountedOf(code)]
    const allRoutes = [...routes, ...uncountedRoutes]
    const victims = victimsOf(code).toSorted((a, b) => a.year - b.year)
    const articles = articlesOf(code)
    const dated = [...offencesOf(code), ...treatiesOf(code), ...memberships]
    const used = new Set(
      sourcesOf([...reports, ...statements, ...allRoutes, ...victims, ...articles, ...dated]),
    )
    const outside = allRoutes
      .flatMap(({ origin, destination, transit }) => [origin, destination, ...transit])
      .filter((place) => placeName.has(place))
    return {
      formatVersion: FORMAT_VERSION,
      dataVersion: evidence.version,
      entity: code,
      reports: reports.map(reportYear),
      reportSourceIds: sourcesOf(reports),
      reportAddresses: reportAddresses(evidence, shortName, reports),
      statements,
      later: laterFacts(policyOf(code)),
      articles: articles.map(plainArticle),
      articleDifference: differencesOf(code).map(plainDifference)[0],
      treaties: treatiesOf(code),
      conflicts: conflictsOf(code),
      offence: plainOffences(evidence).find(({ entity }) => entity === code),
      mentions: mentionsOf(studyStatements, code, groupsOf.get(code) ?? []),
      memberships: memberships.map(plainMembership),
      corridors: routes,
      uncountedCorridors: uncountedRoutes,
      detectedVictims: victims.map(({ year, counts }) => ({ year, ...counts })),
      detectedVictimsSourceIds: sourcesOf(victims),
      detectedVictimsYears: detectedYears(evidence),
      detectedVictimsReleases: releasesOf(victims),
      sources: evidence.sources.filter(({ id }) => used.has(id)).map(plainSource),
      placeNames: Object.fromEntries(
        [...new Set(outside)].toSorted().map((place) => [place, placeName.get(place) ?? '']),
      ),
    }
  })
}
