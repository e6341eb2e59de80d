import type { CountryStatement, Decides } from '../../../src/data/contract'
import { POLICY_CODES } from '../../../src/domain/evidence'
import type { DerivedMap } from '../derive'
import type { PolicyRow } from '../read/policy'

const INDICATORS = Object.keys(POLICY_CODES)
const CONFIDENCE = ['high', 'medium', 'low']

/** The years in which a statement decides a question; the last is that of the question. */
const decidedYears = ({ id, reach, byEntity }: DerivedMap, row: PolicyRow): Decides[] => {
  const periods = byEntity.get(row.entity) ?? []
  return periods.flatMap(({ from, deciding }, index) => {
    if (!deciding.some(({ line }) => line === row.line)) return []
    const next = periods[index + 1]?.from
    const to = next === undefined ? (reach.last ?? from) : String(Number(next) - 1)
    return [{ question: id, from, to }]
  })
}

/** Joins spans of years of one question that follow each other. */
const joined = (spans: readonly Decides[]): Decides[] => {
  const all: Decides[] = []
  for (const span of spans) {
    const before = all.at(-1)
    const isNext = before?.question === span.question && Number(before.to) + 1 === Number(span.from)
    if (before && isNext) all[all.length - 1] = { ...before, to: span.to }
    else all.push(span)
  }
  return all
}

/** Deciding statements come first, then others of the period, then later and undated ones. */
const rank = ({ decides, isInPeriod }: CountryStatement): number =>
  decides.length > 0 ? 0 : isInPeriod ? 1 : 2

const inReadingOrder = (a: CountryStatement, b: CountryStatement): number =>
  INDICATORS.indexOf(a.indicator) - INDICATORS.indexOf(b.indicator) ||
  rank(a) - rank(b) ||
  CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence) ||
  (b.asOf ?? 0) - (a.asOf ?? 0)

export const orderedStatements = (
  rows: readonly PolicyRow[],
  maps: readonly DerivedMap[],
  code: string,
): CountryStatement[] => {
  const own = maps.filter(({ byEntity, reach }) => reach.kind === 'years' && byEntity.has(code))
  return rows
    .map((row): CountryStatement => {
      const { line: _, entity: __, said: ___, later: ____, ...statement } = row
      return { ...statement, decides: joined(own.flatMap((map) => decidedYears(map, row))) }
    })
    .toSorted(inReadingOrder)
}
