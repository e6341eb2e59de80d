import { BASES } from '../../../src/domain/evidence'
import { POLICY_FILE } from '../read/policy'
import { countsFrom, isInPeriod, mayDecide } from '../rules/decidingRows'
import { type Check, reportRepeats } from './check'

/** R2: `in_period` follows from the year from which a statement counts; an undated one is not in the period. */
export const everyStatementIsInThePeriodItSays: Check = ({ policy }, report) => {
  for (const row of policy)
    if (row.isInPeriod !== isInPeriod(countsFrom(row)))
      report({
        file: POLICY_FILE,
        line: row.line,
        column: 'in_period',
        value: row.isInPeriod ? 'yes' : 'no',
        fault: `does not fit the year ${countsFrom(row) ?? '(undated)'}`,
        expected: 'yes for a year up to 2009, otherwise no',
      })
}

/** R34: a statement that may decide says on what it rests, and no other does. */
export const everyDecidingStatementHasItsBasis: Check = ({ policy }, report) => {
  for (const row of policy)
    if (mayDecide(row) !== (row.basis !== undefined))
      report({
        file: POLICY_FILE,
        line: row.line,
        column: 'basis',
        value: row.basis ?? '',
        fault:
          row.basis === undefined ? 'is empty on a statement that may decide' : 'is given where none decides',
        expected: row.basis === undefined ? `one of ${BASES.join(', ')}` : 'an empty field',
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

/** The longest name of an institution in a sentence, which is one line of the panel. */
const LONGEST_SAID = 40

/** What institutions a statement may name for a sentence; a deciding one that the code does not name must. */
export const everyInstitutionIsNamedInFewWords: Check = ({ policy }, report) => {
  for (const row of policy) {
    const { line, indicator, code, said = '' } = row
    const fail = (fault: string, expected: string) =>
      report({ file: POLICY_FILE, line, column: 'said', value: said, fault, expected })
    const mayBeNamed =
      (indicator === 'lead-institution' || indicator === 'national-coordination') && code !== 'none'
    if (said === '') {
      if (indicator === 'lead-institution' && code === 'other' && mayDecide(row))
        fail('is empty on a statement that decides', 'who led, since the code does not say it')
    } else if (!mayBeNamed) fail('names nobody who leads or coordinates', 'nothing on this row')
    else if (said.length > LONGEST_SAID) fail(`has ${said.length} characters`, `${LONGEST_SAID} at most`)
    else if (!/^(?:an? |the |two |\p{Ll}).*[^.]$/u.test(said))
      fail('does not fit into a sentence', 'words such as “the National Committee”, without a full stop')
  }
}

/** The longest text of a later fact, which stands in one line of the panel. */
const LONGEST_LATER_TEXT = 60

/** A later fact has its time after the period, a short text and its source, all three, and is given once. */
export const everyLaterFactIsWhole: Check = ({ policy }, report) => {
  const facts = policy.filter(({ later: { on, text, sourceIds } }) => on ?? text ?? sourceIds[0])
  for (const { line, asOf, later, sourceIds } of facts) {
    const fail = (column: string, value: string, fault: string, expected: string) =>
      report({ file: POLICY_FILE, line, column, value, fault, expected })
    const { on = '', text = '' } = later
    const year = Number(on.slice(0, 4))
    if (on === '') fail('later', on, 'is empty beside a later fact', 'its day, month or year')
    else if (isInPeriod(year)) fail('later', on, 'is not after the period', 'a day, month or year after 2009')
    else if (asOf !== undefined && year < asOf)
      fail('later', on, `is before as_of ${asOf}`, `${asOf} or later`)
    if (text === '')
      fail('later_text', text, 'is empty beside a later fact', 'what the source says of that time')
    else if (text.length > LONGEST_LATER_TEXT)
      fail('later_text', text, `has ${text.length} characters`, `${LONGEST_LATER_TEXT} at most`)
    else if (!/^\p{Ll}.*[^.]$/u.test(text))
      fail('later_text', text, 'is not a phrase', 'a small letter first, and no full stop')
    if (later.sourceIds.length === 0)
      fail('later_source', '', 'is empty beside a later fact', 'the source that says it')
    for (const id of later.sourceIds)
      if (!sourceIds.includes(id))
        fail(
          'later_source',
          id,
          'is no source of its row',
          `one of ${sourceIds.join(', ')}, whose place it shares`,
        )
  }
  reportRepeats(
    POLICY_FILE,
    'later_text',
    facts,
    ({ entity, indicator, later: { on, text } }) => [entity, indicator, on, text].join(' '),
    report,
  )
}
