import {
  type DecidingPlaces,
  FORMAT_VERSION,
  type Place,
  type ProvenanceFile,
  type StatedYears,
} from '../../../src/data/contract'
import type { Evidence, Role } from '../../../src/domain/evidence'
import { hasEvidenceChoice } from '../../../src/domain/themes'
import type { DerivedMap } from '../derive'
import type { DatedDecision } from '../rules/periods'
import { rowsByEntity } from '../groups'
import type { Evidence as EvidenceFiles } from '../read/evidence'
import type { TipRow } from '../read/tipFlows'
import { sourcesOf } from '../rules/decision'
import { statesRole } from '../rules/patterns'
import { plainGroups, plainOffences, plainTreaties, sourceName } from './plain'

const placeList = () => {
  const numbers = new Map<string, number>()
  const places: Place[] = []
  const numberOf = ({ sourceIds, locator }: Place): number => {
    const key = JSON.stringify([sourceIds, locator])
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, places.length)
    places.push({ sourceIds, locator })
    return places.length - 1
  }
  return { places, numberOf }
}

const reportYears = ({ entities, tipFlows }: EvidenceFiles): Record<string, number[]> => {
  const reportsOf = rowsByEntity(tipFlows)
  return Object.fromEntries(
    entities
      .map(({ code }): [string, number[]] => [
        code,
        reportsOf(code)
          .map(({ year }) => year)
          .toSorted((a, b) => a - b),
      ])
      .filter(([, years]) => years.length > 0),
  )
}

const roleYears = (rows: readonly TipRow[], role: Role): StatedYears => {
  const yearsOf = (evidence: Evidence) =>
    rows.filter((row) => statesRole(row, role, evidence)).map(({ year }) => year)
  return { anyone: yearsOf('anyone'), children: yearsOf('children') }
}

/** For each entity and role, the years of the reports that state it. */
const reportRoles = ({ entities, tipFlows }: EvidenceFiles): ProvenanceFile['reportRoles'] => {
  const reportsOf = rowsByEntity(tipFlows)
  return Object.fromEntries(
    entities
      .map(({ code }) => [code, reportsOf(code).toSorted((a, b) => a.year - b.year)] as const)
      .filter(([, rows]) => rows.length > 0)
      .map(([code, rows]) => [
        code,
        {
          origin: roleYears(rows, 'origin'),
          transit: roleYears(rows, 'transit'),
          destination: roleYears(rows, 'destination'),
          internal: roleYears(rows, 'internal'),
        },
      ]),
  )
}

/** The places of the statements that decide in each period; none where nothing decides at any time. */
const placesOf = (
  periods: readonly DatedDecision[],
  numberOf: (place: Place) => number,
): DecidingPlaces[] => {
  const all = periods.map(({ from, deciding }) => ({ from, places: [...new Set(deciding.map(numberOf))] }))
  return all.some(({ places }) => places.length > 0) ? all : []
}

export const provenanceFile = (evidence: EvidenceFiles, maps: readonly DerivedMap[]): ProvenanceFile => {
  const { places, numberOf } = placeList()
  const lawMaps = maps
    .filter(({ theme, reach }) => reach.kind === 'years' && !hasEvidenceChoice(theme))
    .map(({ theme, sub, byEntity }) => ({
      theme,
      sub,
      byEntity: Object.fromEntries(
        [...byEntity]
          .map(([code, periods]): [string, DecidingPlaces[]] => [code, placesOf(periods, numberOf)])
          .filter(([, all]) => all.length > 0),
      ),
    }))
  const offences = plainOffences(evidence)
  const used = new Set(sourcesOf([...places, ...evidence.treaties, ...evidence.tipFlows, ...offences]))
  return {
    formatVersion: FORMAT_VERSION,
    dataVersion: evidence.version,
    sources: evidence.sources.filter(({ id }) => used.has(id)).map(sourceName),
    places,
    maps: lawMaps,
    reportYears: reportYears(evidence),
    reportRoles: reportRoles(evidence),
    groups: plainGroups(evidence),
    treaties: plainTreaties(evidence),
    offences,
  }
}
