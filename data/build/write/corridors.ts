import { type CorridorsFile, FORMAT_VERSION } from '../../../src/data/contract'
import { csvText } from '../../../src/data/csv'
import { CORRIDOR_COLUMNS } from '../read/corridors'
import type { Evidence } from '../read/evidence'
import { corridorLocator } from '../rules/locators'
import { routeReader } from '../rules/offenders'
import { foldedCorridors } from './countries'
import { yesNo } from './text'

export const corridorsFile = (evidence: Evidence): CorridorsFile => {
  const { counted: corridors } = foldedCorridors(evidence)
  const named = new Set(
    corridors.flatMap(({ origin, destination, transit }) => [origin, destination, ...transit]),
  )
  const pointOf = new Map(evidence.placePoints.map(({ code, lon, lat }) => [code, [lon, lat] as const]))
  return {
    formatVersion: FORMAT_VERSION,
    dataVersion: evidence.version,
    corridors,
    places: evidence.places
      .filter(({ code }) => named.has(code))
      .map(({ code, name }) => ({ code, name, point: pointOf.get(code) ?? [NaN, NaN] })),
  }
}

/** Each row has its locator (R5), and how it is read (R35). */
export const corridorsCsv = (evidence: Evidence): string => {
  const readingOf = routeReader(evidence)
  return csvText(
    [...CORRIDOR_COLUMNS, 'locator', 'direction', 'counted'],
    evidence.corridors.map((row) => [
      row.year,
      row.origin,
      row.destination,
      row.transit.join(';'),
      row.victims,
      row.childSex,
      row.forms.join(';'),
      row.basis,
      row.sourceIds.join(';'),
      corridorLocator(row.year, row.origin, row.destination),
      readingOf(row).direction,
      yesNo(readingOf(row).isCounted),
    ]),
  )
}
