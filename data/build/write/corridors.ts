import { type CorridorsFile, FORMAT_VERSION } from '../../../src/data/contract'
import type { Evidence } from '../read/evidence'
import { foldedCorridors } from './countries'

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
