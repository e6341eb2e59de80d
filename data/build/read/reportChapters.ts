import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

/** Path of the list of addresses of the Trafficking in Persons Reports. */
export const CHAPTERS_FILE = 'data/study/report-chapters.csv'

/** The address of one year's report, or of its chapters on countries of some first letters, with its place in the file. */
export interface ChapterRow {
  readonly line: number
  readonly year: number
  /** First letters of the countries: `A` to `G`; every letter where neither is given. */
  readonly first: string
  readonly last: string
  readonly url: string
  /** Day on which the address was looked up. */
  readonly lookedUp: string
}

/** Reads report-chapters.csv. */
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
