import {
  HELPLINE_BASES,
  HELPLINE_HOURS,
  HELPLINE_KINDS,
  type HelplineBasis,
  type HelplineHours,
  type HelplineKind,
} from '../../../src/domain/studyStatement'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const HELPLINES_FILE = 'data/study/helplines.csv'
export const HELPLINE_COLUMNS = [
  'number',
  'kind',
  'where',
  'basis',
  'free',
  'hours',
  'hours_source',
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
  readonly basis: HelplineBasis | undefined
  /** Whether this document says that the call is free. */
  readonly isFree: boolean
  readonly hours: HelplineHours | undefined
  /** Address of the document that gives the hours. */
  readonly hoursSource: string | undefined
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
            /^\d{1,4}(?: \d{1,4})*$/,
            'a number in groups of up to four digits, such as 116 000',
          ),
      kind,
      where: isDirectory ? fields.list('where') : fields.nonEmptyList('where'),
      basis: isDirectory ? undefined : fields.oneOf('basis', HELPLINE_BASES),
      isFree: fields.optional('free') !== undefined && fields.oneOf('free', ['yes']) === 'yes',
      hours: fields.optional('hours') === undefined ? undefined : fields.oneOf('hours', HELPLINE_HOURS),
      hoursSource: fields.optional('hours_source'),
      document: fields.text('document'),
      published: fields.optionalPeriod('published'),
      locator: fields.text('locator'),
      url: fields.matching('url', /^https?:\/\/\S+$/, 'an address that begins with https:// or http://'),
      readIn: fields.text('read_in'),
      checkedOn: fields.day('checked_on'),
    }
  })
