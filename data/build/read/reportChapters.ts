import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const CHAPTERS_FILE = 'data/study/report-chapters.csv'

/** The address of a year's TIP Report, or of its chapters by initial. */
export interface ChapterRow {
  readonly line: number
  readonly year: number
  /** Initials of the countries, such as `A` to `G`; absent for the whole report. */
  readonly first: string
  readonly last: string
  readonly url: string
  readonly lookedUp: string
}

export const readChapters = (bytes: Uint8Array, report: Report): ChapterRow[] =>
  readCsv(CHAPTERS_FILE, bytes, ['year', 'first', 'last', 'url', 'looked_up'], report).map((row) => {
    const fields = fieldsOf(CHAPTERS_FILE, row, report)
    const letter = (column: 'first' | 'last', instead: string): string => {
      const text = fields.optional(column) ?? instead
      if (!/^[A-Z]$/.test(text))
        fields.fail(column, 'is not of the expected form', 'one capital letter, or nothing')
      return text
    }
    return {
      line: row.line,
      year: fields.year('year', 2001, 2016),
      first: letter('first', 'A'),
      last: letter('last', 'Z'),
      url: fields.matching('url', /^https?:\/\/\S+$/, 'an address that begins with https:// or http://'),
      lookedUp: fields.day('looked_up'),
    }
  })
