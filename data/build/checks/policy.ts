import { POLICY_FILE } from '../read/policy'
import { isInPeriod } from '../rules/decidingRows'
import type { Check } from './check'

/** R2: `in_period` follows from the year; an undated statement is not in the period. */
export const everyStatementIsInThePeriodItSays: Check = ({ policy }, report) => {
  for (const row of policy)
    if (row.isInPeriod !== isInPeriod(row.asOf))
      report({
        file: POLICY_FILE,
        line: row.line,
        column: 'in_period',
        value: row.isInPeriod ? 'yes' : 'no',
        fault: `does not fit as_of ${row.asOf ?? '(undated)'}`,
        expected: 'yes for a year up to 2009, otherwise no',
      })
}

/** R2, R3: a replaced law has both the law that replaced it and the year, which is not before its own. */
export const everyReplacedLawHasItsYear: Check = ({ policy }, report) => {
  for (const { line, asOf, supersededBy, supersededFrom } of policy) {
    const fail = (column: string, value: string, fault: string, expected: string) =>
      report({ file: POLICY_FILE, line, column, value, fault, expected })
    const year = String(supersededFrom ?? '')
    if (supersededBy !== undefined && supersededFrom === undefined)
      fail(
        'superseded_from',
        year,
        `is empty beside "${supersededBy}"`,
        'the year from which it replaced this law',
      )
    if (supersededBy === undefined && supersededFrom !== undefined)
      fail('superseded_by', '', `is empty beside ${year}`, 'the law that replaced this one')
    if (supersededFrom !== undefined && asOf !== undefined && supersededFrom < asOf)
      fail('superseded_from', year, `is before as_of ${asOf}`, `${asOf} or a later year`)
  }
}

/** R3: every list of forms says whether it is complete, unless it only names `other`. */
export const everyListSaysWhetherItIsWhole: Check = ({ policy }, report) => {
  for (const row of policy)
    if (row.indicator === 'definition-form' && row.completeness === undefined && row.code !== 'other')
      report({
        file: POLICY_FILE,
        line: row.line,
        column: 'completeness',
        value: '',
        fault: 'is empty on a form of exploitation',
        expected: 'complete, partial or none (R3)',
      })
}
