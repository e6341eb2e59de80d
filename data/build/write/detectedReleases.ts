import type { Evidence } from '../read/evidence'
import type { VictimsRow } from '../read/victims'
import type { DetectedRelease } from '../../../src/domain/evidence'

/** Gives the years whose figures two releases of UNODC print unlike, or that only the older release has. */
export const detectedReleases = ({
  sources,
  victims,
}: Evidence): ((own: readonly VictimsRow[]) => DetectedRelease[]) => {
  const ids = new Set(victims.flatMap(({ sourceIds }) => sourceIds))
  const releaseOf = new Map(
    sources.filter(({ id }) => ids.has(id)).map(({ id, date }) => [id, Number(date?.slice(0, 4))]),
  )
  const [older = 0, newer = older] = [...releaseOf.values()].toSorted((a, b) => a - b)
  return (own) =>
    own.flatMap(({ year, sourceIds, otherRelease: printed }): DetectedRelease[] => {
      const taken = releaseOf.get(sourceIds[0] ?? '') ?? newer
      const differs = taken !== newer || Object.keys(printed).length > 0
      return differs ? [{ year, taken, other: taken === newer ? older : newer, printed }] : []
    })
}

/** Returns the first and the last year of the series. */
export const detectedYears = ({ victims }: Evidence): [number, number] => {
  const years = victims.map(({ year }) => year)
  return [Math.min(...years), Math.max(...years)]
}
