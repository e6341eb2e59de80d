import type { PolicyIndicator } from '../../../src/domain/evidence'
import type { PolicyRow } from '../read/policy'

/** A coding of a report by others, which decides only where nothing else does (R1). */
const FALLBACK_SOURCE = 'doc-006'

/** Last year of law and policy that the maps show (R2). */
export const LAST_YEAR_OF_PERIOD = 2009

/** R2: the year from which a statement counts: its own, or the later one in which the law came into force. */
export const countsFrom = ({
  asOf,
  inForceFrom,
}: Pick<PolicyRow, 'asOf' | 'inForceFrom'>): number | undefined =>
  asOf === undefined || inForceFrom === undefined ? asOf : Math.max(asOf, Number(inForceFrom.slice(0, 4)))

/** R2: whether a year is in "as documented to 2009"; an undated statement is not. */
export const isInPeriod = (year: number | undefined): boolean =>
  year !== undefined && year <= LAST_YEAR_OF_PERIOD

/** Whether a statement has no year, nor one that says the same: it never decides, but can be said beside an answer (R16). */
const isUndated = ({ asOf, indicator, code }: PolicyRow, rows: readonly PolicyRow[]): boolean =>
  asOf === undefined &&
  !rows.some((row) => row.indicator === indicator && row.code === code && row.asOf !== undefined)

/** R2: the statements of a year, as if nothing later were known; a law counts until another replaced it. */
export const asOfYear = (rows: readonly PolicyRow[], year: number): PolicyRow[] =>
  rows
    .filter((row) => isUndated(row, rows) || (countsFrom(row) ?? Infinity) <= year)
    .map((row) =>
      row.supersededFrom !== undefined && row.supersededFrom > year
        ? { ...row, supersededBy: undefined, supersededFrom: undefined }
        : row,
    )

/** R1: whether a statement may decide: it is in the period and not of low confidence. */
export const mayDecide = (row: PolicyRow): boolean => row.isInPeriod && row.confidence !== 'low'

/** R1: the statements that decide for an indicator; the secondary coding decides only where no other may. */
export const decidingRows = (rows: readonly PolicyRow[], indicator: PolicyIndicator): PolicyRow[] => {
  const eligible = rows.filter((row) => row.indicator === indicator && mayDecide(row))
  const firstHand = eligible.filter(({ sourceIds }) => !sourceIds.includes(FALLBACK_SOURCE))
  return firstHand.length > 0 ? firstHand : eligible
}

/** R3: statements on laws that no later law has replaced, by the column and not the note. */
export const notSuperseded = (rows: readonly PolicyRow[]): PolicyRow[] =>
  rows.filter(({ supersededBy }) => supersededBy === undefined)

/** R13, its order: the most confident statements, of those the latest year's; several codes may remain. */
export const latestOfMostConfident = (rows: readonly PolicyRow[]): PolicyRow[] => {
  const sure = rows.filter(({ confidence }) => confidence === 'high')
  const best = sure.length > 0 ? sure : rows
  const year = Math.max(...best.map((row) => countsFrom(row) ?? 0))
  return best.filter((row) => (countsFrom(row) ?? 0) === year)
}

/** R15, its order: the statements with the code that ranks first, whatever their year. */
export const furthest = (rows: readonly PolicyRow[], ranking: readonly string[]): PolicyRow[] => {
  const code = ranking.find((candidate) => rows.some((row) => row.code === candidate))
  return rows.filter((row) => row.code === code)
}

export const codesOf = (rows: readonly PolicyRow[]): string[] => [...new Set(rows.map(({ code }) => code))]
