import { addMonths } from '../../../src/domain/clock'
import { groupedBy } from '../groups'
import type { Problem } from '../problem'
import { HELPLINES_FILE, type HelplineRow } from '../read/helplines'
import { type Check, reportRepeats } from './check'

/** A number checked longer ago needs a new check. */
const CHECK_HOLDS_MONTHS = 12

const subjectOf = ({ number, kind }: HelplineRow): string => number ?? kind

const documentOf = (row: HelplineRow): string => [subjectOf(row), row.url, row.locator].join(' ')

/** No document gives a number twice. */
export const everyDocumentIsListedOnce: Check = ({ helplines }, report) => {
  reportRepeats(HELPLINES_FILE, 'url', helplines, documentOf, report)
}

/** Every number has a dated document, and all its documents agree on purpose and countries. */
export const everyNumberHasADatedDocument: Check = ({ helplines }, report) => {
  const bySubject = groupedBy(helplines, subjectOf)
  for (const row of helplines) {
    const rows = bySubject.get(subjectOf(row)) ?? []
    const first = rows[0] ?? row
    const fail = (column: string, value: string, fault: string, expected: string) =>
      report({ file: HELPLINES_FILE, line: row.line, column, value, fault, expected })
    if (row === first && rows.every(({ published }) => published === undefined))
      fail('published', '', `is empty for all of ${subjectOf(row)}`, 'the date of one document at least')
    if (row.kind !== first.kind)
      fail(
        'kind',
        row.kind,
        `differs from line ${first.line}`,
        `${first.kind}, as before of ${subjectOf(row)}`,
      )
    if (row.where.join() !== first.where.join())
      fail('where', row.where.join(';'), `differs from line ${first.line}`, first.where.join(';'))
  }
}

/** Reports rows whose check is too old on a day; they are warnings, not errors. */
export const outdatedChecks = (rows: readonly HelplineRow[], today: string): Problem[] =>
  rows
    .filter(({ checkedOn }) => addMonths(checkedOn, CHECK_HOLDS_MONTHS) < today)
    .map(({ line, checkedOn }) => ({
      file: HELPLINES_FILE,
      line,
      column: 'checked_on',
      value: checkedOn,
      fault: 'is more than 12 months ago',
      expected: 'the number checked again in its document, and the day of that check',
    }))
