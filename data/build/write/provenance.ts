import { FORMAT_VERSION, type Place, type ProvenanceFile } from '../../../src/data/contract'
import { hasEvidenceChoice } from '../../../src/domain/themes'
import type { DerivedMap } from '../derive'
import { rowsByEntity } from '../groups'
import type { Evidence } from '../read/evidence'
import { sourcesOf } from '../rules/decision'
import { plainGroups, sourceName } from './plain'

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

const reportYears = ({ entities, tipFlows }: Evidence): Record<string, number[]> => {
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

export const provenanceFile = (evidence: Evidence, maps: readonly DerivedMap[]): ProvenanceFile => {
  const { places, numberOf } = placeList()
  const lawMaps = maps
    .filter(({ theme }) => !hasEvidenceChoice(theme))
    .map(({ theme, sub, byEntity }) => ({
      theme,
      sub,
      byEntity: Object.fromEntries(
        [...byEntity]
          .map(([code, { deciding }]): [string, number[]] => [code, [...new Set(deciding.map(numberOf))]])
          .filter(([, numbers]) => numbers.length > 0),
      ),
    }))
  const offences = {
    theme: 'definitions' as const,
    sub: 'since',
    byEntity: Object.fromEntries(evidence.criminalisation.map((row) => [row.entity, [numberOf(row)]])),
  }
  const used = new Set(sourcesOf([...places, ...evidence.treaties, ...evidence.tipFlows]))
  return {
    formatVersion: FORMAT_VERSION,
    dataVersion: evidence.version,
    sources: evidence.sources.filter(({ id }) => used.has(id)).map(sourceName),
    places,
    maps: [...lawMaps, offences],
    reportYears: reportYears(evidence),
    groups: plainGroups(evidence),
  }
}
