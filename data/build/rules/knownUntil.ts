import type { IsoDay } from '../../../src/domain/treaty'
import type { SourceRow } from '../read/sources'
import type { TreatyRow } from '../read/treaties'

type Sources = ReadonlyMap<string, SourceRow>

/** R21: the last day a record's sources cover, from the first source that has one. */
export const ownKnownUntil = (record: TreatyRow, sources: Sources): IsoDay | undefined =>
  record.sourceIds.map((id) => sources.get(id)?.knownUntil).find((day) => day !== undefined)

/**
 * R21: where a record's sources give no last day, the latest among the instrument's sources (docs/decisions), since
 * the instrument as a whole was last checked on that day.
 */
export const knownUntilAmong = (
  records: readonly TreatyRow[],
  sources: Sources,
): ((record: TreatyRow) => IsoDay | undefined) => {
  const latest = new Map<string, IsoDay>()
  for (const { instrument, sourceIds } of records)
    for (const id of sourceIds) {
      const day = sources.get(id)?.knownUntil
      if (day !== undefined && day > (latest.get(instrument) ?? '')) latest.set(instrument, day)
    }
  return (record) => ownKnownUntil(record, sources) ?? latest.get(record.instrument)
}
