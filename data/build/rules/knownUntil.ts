import type { IsoDay } from '../../../src/domain/treaty'
import type { SourceRow } from '../read/sources'
import type { TreatyRow } from '../read/treaties'

type Sources = ReadonlyMap<string, SourceRow>

/** R21: the last day a record's own sources speak of: that of the first source that has one. */
export const ownKnownUntil = (record: TreatyRow, sources: Sources): IsoDay | undefined =>
  record.sourceIds.map((id) => sources.get(id)?.knownUntil).find((day) => day !== undefined)

/**
 * R21: where a record's own sources give no last day, the latest among the sources of the same instrument's
 * records (docs/decisions): the instrument as a whole was last looked at on that day.
 */
export const knownUntilOf = (
  record: TreatyRow,
  records: readonly TreatyRow[],
  sources: Sources,
): IsoDay | undefined => {
  const own = ownKnownUntil(record, sources)
  if (own !== undefined) return own
  const days = records
    .filter(({ instrument }) => instrument === record.instrument)
    .flatMap(({ sourceIds }) => sourceIds.flatMap((id) => sources.get(id)?.knownUntil ?? []))
  return days.toSorted().at(-1)
}
