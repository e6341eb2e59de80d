import type { Classified } from '../../../src/data/contract'
import type { RuleId } from '../../../src/domain/evidence'
import type { ClassId } from '../../../src/domain/themes'
import type { TreatyStatus, OffenceStatus } from '../../../src/domain/treaty'
import type { PolicyRow } from '../read/policy'

/** A class with what decided it: statements for law and policy, sources for reports, a record for what depends on a day. */
export interface Decision extends Classified {
  readonly treaty?: TreatyStatus
  readonly offence?: OffenceStatus
  readonly deciding: readonly PolicyRow[]
  readonly sourceIds: readonly string[]
}

export const sourcesOf = (rows: readonly { readonly sourceIds: readonly string[] }[]): string[] => [
  ...new Set(rows.flatMap(({ sourceIds }) => sourceIds)),
]

export const latestYear = (rows: readonly PolicyRow[]): number | undefined => {
  const years = rows.flatMap(({ asOf }) => asOf ?? [])
  return years.length > 0 ? Math.max(...years) : undefined
}

/** R34: an answer is stated if any of its statements is; else inferred, in its year alone if all are. */
export const basisOf = (deciding: readonly PolicyRow[]): Classified['basis'] => {
  if (deciding.length === 0 || deciding.some(({ basis }) => basis === 'stated')) return undefined
  return deciding.every(({ basis }) => basis === 'year-inferred') ? 'year-inferred' : 'inferred'
}

/** Makes a decision from statements; its year is their latest. */
export const decide = (
  classes: readonly ClassId[],
  rule: RuleId,
  deciding: readonly PolicyRow[],
): Decision => ({
  classes,
  rule,
  asOf: latestYear(deciding),
  basis: basisOf(deciding),
  deciding,
  sourceIds: sourcesOf(deciding),
})

/** R1: where no statement may decide, the answer is "not documented here". */
export const notDocumented = (rule: RuleId = 'R1'): Decision => decide(['not-documented'], rule, [])
