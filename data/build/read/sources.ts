import { QUALITIES, type Source } from '../../../src/data/contract'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const SOURCES_FILE = 'data/evidence/sources.csv'
export const SOURCE_COLUMNS = [
  'source_id',
  'title',
  'publisher',
  'date',
  'known_until',
  'quality',
  'url',
  'better',
  'terms',
  'limitations',
  'read_through',
] as const

/** A source with the last day it covers. */
export interface SourceRow extends Source {
  readonly line: number
  readonly knownUntil?: string
  /** The publisher of the copy that was read, if the credit names it. */
  readonly readThrough?: string
}

export const readSources = (bytes: Uint8Array, report: Report): SourceRow[] =>
  readCsv(SOURCES_FILE, bytes, SOURCE_COLUMNS, report).map((row) => {
    const fields = fieldsOf(SOURCES_FILE, row, report)
    return {
      line: row.line,
      id: fields.matching('source_id', /^[a-z0-9][a-z0-9_-]*$/, 'lower case letters, digits, - and _'),
      title: fields.text('title'),
      publisher: fields.optional('publisher'),
      date: fields.optionalDate('date'),
      knownUntil: fields.optionalDay('known_until'),
      quality: fields.oneOf('quality', QUALITIES),
      url: fields.optional('url'),
      better: fields.optional('better'),
      terms: fields.optional('terms'),
      limitations: fields.optional('limitations'),
      readThrough: fields.optional('read_through'),
    }
  })
