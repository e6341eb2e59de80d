import type { Classified } from '../../../src/data/contract'
import type { RuleId } from '../../../src/domain/evidence'
import type { ClassId } from '../../../src/domain/themes'
import type { PolicyRow } from '../read/policy'

/** A class with what decided it: for law and policy the statements, for the reports their sources. */
export interface Decision extends Classified {
  readonly deciding: readonly PolicyRow[]
  readonly sourceIds: readonly string[]
}

/** Sources of some rows, each once, in the order of the rows. */
export const sourcesOf = (rows: readonly { readonly sourceIds: readonly string[] }[]): string[] => [
  ...new Set(rows.flatMap(({ sourceIds }) => sourceIds)),
]

/** Latest year of some statements. */
export const latestYear = (rows: readonly PolicyRow[]): number | undefined => {
  const years = rows.flatMap(({ asOf }) => asOf ?? [])
  return years.length > 0 ? Math.max(...years) : undefined
}

/** A decision that rests on these statements; its year is the latest of theirs. */
export const decide = (
  classes: readonly ClassId[],
  rule: RuleId,
  deciding: readonly PolicyRow[],
): Decision => ({
  classes,
  rule,
  asOf: latestYear(deciding),
  deciding,
  sourceIds: sourcesOf(deciding),
})

/** R1: where no statement may decide, the answer is "not documented here". */
export const notDocumented = (rule: RuleId = 'R1'): Decision => decide(['not-documented'], rule, [])
