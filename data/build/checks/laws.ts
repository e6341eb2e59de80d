import { LAWS_FILE } from '../read/laws'
import { SOURCES_FILE } from '../read/sources'
import type { Report } from '../problem'
import type { FoundConflict } from '../rules/conflicts/found'
import { type Check, reportRepeats, reportUnknown } from './check'

/** A source prints or describes one law, and is in the list of sources. */
export const everySourceOfALawIsKnownOnce: Check = ({ laws, sources, isWhole }, report) => {
  reportRepeats(LAWS_FILE, 'source_id', laws, ({ sourceId }) => sourceId, report)
  if (!isWhole(SOURCES_FILE)) return
  const known = new Set(sources.map(({ id }) => id))
  const expected = `a source_id of ${SOURCES_FILE}`
  reportUnknown(LAWS_FILE, 'source_id', laws, ({ sourceId }) => [sourceId], known, expected, report)
}

/** Where two laws of a country name different forms, each of them has a name to tell them apart. */
export const everyContradictingLawHasItsName = (
  conflicts: readonly FoundConflict[],
  report: Report,
): void => {
  const nameless = conflicts
    .filter(({ kind }) => kind === 'other-law')
    .flatMap(({ source, otherSource }) => [source, otherSource])
    .filter(({ law }) => law === undefined)
    .map(({ sourceIds }) => sourceIds.join(';'))
  for (const value of new Set(nameless))
    report({
      file: LAWS_FILE,
      line: 1,
      column: 'source_id',
      value,
      fault: 'names other forms than another source of its country, and has no name',
      expected: 'a row with the name of its law, or `later` where it prints the law as it is after 2009',
    })
}
