import type { CountryStatement } from '../../../src/data/contract'
import { POLICY_CODES } from '../../../src/domain/policyCodes'
import type { DerivedMap } from '../derive'
import type { PolicyRow } from '../read/policy'

const INDICATORS = Object.keys(POLICY_CODES)
const CONFIDENCE = ['high', 'medium', 'low']

const mapName = ({ theme, sub }: DerivedMap): string => (sub === 'main' ? theme : `${theme}/${sub}`)

const mapsDecidedBy = (row: PolicyRow, maps: readonly DerivedMap[]): string[] =>
  maps.filter(({ byEntity }) => byEntity.get(row.entity)?.deciding.includes(row)).map(mapName)

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
  const own = maps.filter(({ byEntity }) => byEntity.has(code))
  return rows
    .map((row): CountryStatement => {
      const { line: _, entity: __, later: ___, ...statement } = row
      return { ...statement, decides: mapsDecidedBy(row, own) }
    })
    .toSorted(inReadingOrder)
}
