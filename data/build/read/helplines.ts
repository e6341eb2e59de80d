import { HELPLINE_KINDS, type HelplineKind } from '../../../src/domain/studyStatement'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const HELPLINES_FILE = 'data/study/helplines.csv'
export const HELPLINE_COLUMNS = [
  'number',
  'kind',
  'where',
  'document',
  'published',
  'locator',
  'url',
  'read_in',
  'checked_on',
] as const

/** A document that gives a number, or the address of a directory. */
export interface HelplineRow {
  readonly line: number
  /** Absent for a directory. */
  readonly number: string | undefined
  readonly kind: HelplineKind
  /** Entities for which the document gives the number. */
  readonly where: readonly string[]
  readonly document: string
  /** Day or month; absent for an undated page. */
  readonly published: string | undefined
  readonly locator: string
  readonly url: string
  /** The copy in which the document was read. */
  readonly readIn: string
  readonly checkedOn: string
}

export const readHelplines = (bytes: Uint8Array, report: Report): HelplineRow[] =>
  readCsv(HELPLINES_FILE, bytes, HELPLINE_COLUMNS, report).map((row) => {
    const fields = fieldsOf(HELPLINES_FILE, row, report)
    const kind = fields.oneOf('kind', HELPLINE_KINDS)
    const isDirectory = kind === 'directory'
    return {
      line: row.line,
      number: isDirectory
        ? fields.optional('number')
        : fields.matching(
            'number',
            /^\d{3}(?: \d{3})*$/,
            'a number in groups of three digits, such as 116 000',
          ),
      kind,
      where: isDirectory ? fields.list('where') : fields.nonEmptyList('where'),
      document: fields.text('document'),
      published: fields.optionalPeriod('published'),
      locator: fields.text('locator'),
      url: fields.matching('url', /^https:\/\/\S+$/, 'an address that begins with https://'),
      readIn: fields.text('read_in'),
      checkedOn: fields.day('checked_on'),
    }
  })
