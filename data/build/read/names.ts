import { type EntityName, NAME_KINDS } from '../../../src/domain/entity'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const NAMES_FILE = 'data/study/names.csv'
const NAME_COLUMNS = ['code', 'name', 'kind', 'language', 'source', 'note'] as const

export interface NameRow extends EntityName {
  readonly line: number
  readonly entity: string
  readonly source: string
}

/** BCP 47 with script and region where they matter, such as `sr-Cyrl` and `pt-PT`. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/

export const readNames = (bytes: Uint8Array, report: Report): NameRow[] =>
  readCsv(NAMES_FILE, bytes, NAME_COLUMNS, report).map((row) => {
    const fields = fieldsOf(NAMES_FILE, row, report)
    return {
      line: row.line,
      entity: fields.text('code'),
      name: fields.text('name'),
      kind: fields.oneOf('kind', NAME_KINDS),
      language: fields.matching('language', LANGUAGE, 'a BCP 47 tag such as sr-Cyrl'),
      source: fields.text('source'),
      note: fields.optional('note'),
    }
  })
