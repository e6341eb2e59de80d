import { type Conflict, contradicts } from '../../../src/domain/conflict'
import { type CsvField, csvText } from '../../../src/data/csv'
import { questionIdOf } from '../../../src/domain/themes'
import type { QuestionRecord } from '../../../src/data/contract'
import type { DerivedMap } from '../derive'
import { CONFLICT_COLUMNS } from '../dictionary/conflicts'
import type { Evidence } from '../read/evidence'
import { VICTIM_COUNTS, VICTIM_PARTS, type VictimsRow } from '../read/victims'
import type { FoundConflict, Side } from '../rules/conflicts/found'
import { victimsLocator } from '../rules/locators'
import { yesNo } from './text'

/** The times of a question at which answers shown are contradicted, in the order of the conflicts; spans that meet are one. */
export const contradictedSpans = (
  map: DerivedMap,
  conflicts: readonly Conflict[],
): NonNullable<QuestionRecord['conflicts']> => {
  const spans: [string, string, string][] = []
  for (const { entity, from, to } of conflicts.filter((one) => questionIdOf(questionOf(one)) === map.id)) {
    if (from === undefined || to === undefined) continue
    const meeting = spans.find(([code, first, last]) => code === entity && from <= next(last) && first <= to)
    if (meeting) [meeting[1], meeting[2]] = [min(meeting[1], from), max(meeting[2], to)]
    else spans.push([entity, from, to])
  }
  return spans
}

const questionOf = ({ theme, sub, who }: Conflict) => ({ theme, sub, ...(who && { evidence: who }) })

const next = (time: string): string => (time.length === 4 ? String(Number(time) + 1) : time)
const min = (a: string, b: string): string => (a < b ? a : b)
const max = (a: string, b: string): string => (a > b ? a : b)

/** Whether the answer of an entity at the map's usual time is contradicted. */
export const isContradicted = (map: DerivedMap, code: string, conflicts: readonly Conflict[]): boolean =>
  conflicts.some((one) => one.entity === code && contradicts(one, map, map.reach.usual))

const yearsText = (years: Conflict['years']): string | undefined => years && [...new Set(years)].join('-')

const sideFields = ({ sourceIds, locator, law }: Side): CsvField[] => [sourceIds.join(';'), locator, law]

const conflictFields = (conflict: FoundConflict): CsvField[] => {
  const { entity, theme, sub, who, about, kind, years, from, to, shown, other } = conflict
  const { isUncertain = false, source, otherSource } = conflict
  return [
    entity,
    sub === 'main' ? theme : `${theme}/${sub}`,
    who,
    about,
    kind,
    yearsText(years),
    from,
    to,
    shown,
    ...sideFields(source),
    other,
    ...sideFields(otherSource),
    yesNo(isUncertain),
  ]
}

const printed = (counts: VictimsRow['counts'], only: readonly string[]): string =>
  VICTIM_COUNTS.filter((column) => only.includes(column) && counts[column] !== undefined)
    .map((column) => `${column}=${counts[column]}`)
    .join(';')

const victimRow = (
  row: VictimsRow,
  kind: 'release' | 'parts',
  shown: string,
  other: string,
  otherIds: readonly string[],
): CsvField[] => {
  const { entity, year, sourceIds } = row
  const locator = victimsLocator(entity, year)
  return [
    entity,
    'detected-victims',
    undefined,
    undefined,
    kind,
    year,
    year,
    year,
    shown,
    ...sideFields({ sourceIds, locator }),
    other,
    ...sideFields({ sourceIds: otherIds, locator }),
    yesNo(false),
  ]
}

/** Counts of detected victims that two releases print unlike, and parts that exceed their total. */
const victimFields = ({ victims }: Evidence): CsvField[][] => {
  const releases = [...new Set(victims.flatMap(({ sourceIds }) => sourceIds))]
  return [
    ...victims.flatMap((row) => {
      const { counts, otherRelease, sourceIds } = row
      const columns = Object.keys(otherRelease)
      if (columns.length === 0) return []
      const others = releases.filter((id) => !sourceIds.includes(id))
      return [victimRow(row, 'release', printed(counts, columns), printed(otherRelease, columns), others)]
    }),
    ...victims.flatMap((row) => {
      const { counts, partsExceed, sourceIds } = row
      if (partsExceed.length === 0) return []
      const parts = partsExceed.flatMap((part): readonly string[] => VICTIM_PARTS[part])
      return [victimRow(row, 'parts', printed(counts, ['children']), printed(counts, parts), sourceIds)]
    }),
  ]
}

/** conflicts.csv: every contradiction between two of our sources (R33). */
export const conflictsCsv = (evidence: Evidence, conflicts: readonly FoundConflict[]): string =>
  csvText(
    CONFLICT_COLUMNS.map(({ name }) => name),
    [...conflicts.map(conflictFields), ...victimFields(evidence)],
  )
