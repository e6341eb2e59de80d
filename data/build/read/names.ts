import { type EntityName, NAME_KINDS } from '../../../src/domain/entity'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

/** Path of the file of the names by which the entities are looked for. */
export const NAMES_FILE = 'data/study/names.csv'
/** Columns of names.csv. */
const NAME_COLUMNS = ['code', 'name', 'kind', 'language', 'source', 'note'] as const

/** A name with its place in the file. */
export interface NameRow extends EntityName {
  readonly line: number
  readonly entity: string
}

/** A language with a script and a region where they matter, such as `sr-Cyrl` and `pt-PT`. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/

/** Reads names.csv. */
export const readNames = (bytes: Uint8Array, report: Report): NameRow[] =>
  readCsv(NAMES_FILE, bytes, NAME_COLUMNS, report).map((row) => {
    const fields = fieldsOf(NAMES_FILE, row, report)
    // Why a name is here must be said, though the files of the atlas do not carry it.
    fields.text('source')
    return {
      line: row.line,
      entity: fields.text('code'),
      name: fields.text('name'),
      kind: fields.oneOf('kind', NAME_KINDS),
      language: fields.matching('language', LANGUAGE, 'a BCP 47 tag such as sr-Cyrl'),
      note: fields.optional('note'),
    }
  })
