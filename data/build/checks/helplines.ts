import { addMonths } from '../../../src/domain/clock'
import type { Problem } from '../problem'
import { HELPLINES_FILE, type HelplineRow } from '../read/helplines'
import { type Check, reportRepeats } from './check'

/** A number checked longer ago needs a new check. */
const CHECK_HOLDS_MONTHS = 12

const subjectOf = ({ number, kind }: HelplineRow): string => number ?? kind

const documentOf = (row: HelplineRow): string =>
  [subjectOf(row), row.where.join(';'), row.url, row.locator].filter(Boolean).join(' ')

/** No document gives a number twice in the same places. */
export const everyDocumentIsListedOnce: Check = ({ helplines }, report) => {
  reportRepeats(HELPLINES_FILE, 'url', helplines, documentOf, report)
}

/** The documents of a number in a place agree on its use and on all its places, and hours have a document. */
export const documentsOfANumberAgree: Check = ({ helplines }, report) => {
  helplines.forEach((row, index) => {
    const first = helplines
      .slice(0, index)
      .find(
        ({ number, where }) =>
          number !== undefined && number === row.number && where.some((code) => row.where.includes(code)),
      )
    const fail = (column: string, value: string, fault: string, expected: string) =>
      report({ file: HELPLINES_FILE, line: row.line, column, value, fault, expected })
    for (const [column, valueOf] of SHARED)
      if (first && valueOf(row) !== valueOf(first))
        fail(
          column,
          valueOf(row),
          `differs from line ${first.line}`,
          `${valueOf(first)}, as before of ${subjectOf(row)}`,
        )
    if ((row.hours === undefined) !== (row.hoursSource === undefined))
      fail(
        'hours_source',
        row.hoursSource ?? '',
        'does not go with hours',
        'the address of the document that gives them, and only then',
      )
  })
}

const SHARED: readonly (readonly [column: string, valueOf: (row: HelplineRow) => string])[] = [
  ['kind', ({ kind }) => kind],
  ['where', ({ where }) => where.join(';')],
  ['basis', ({ basis }) => basis ?? ''],
]

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
