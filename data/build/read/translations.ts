import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'
import type { OtherLanguage } from './placeNames'

/** The kinds of text of the data, in the order in which the tables of translations have them. */
export const TEXT_KINDS = [
  'entity',
  'instrument',
  'place',
  'title',
  'statement',
  'locator',
  'note',
  'detail',
  'article',
  'said',
  'source',
  'publisher',
] as const
export type TextKind = (typeof TEXT_KINDS)[number]

export const TRANSLATION_COLUMNS = ['kind', 'english', 'translation'] as const

export interface TranslationRow {
  readonly language: OtherLanguage
  readonly line: number
  readonly kind: TextKind
  readonly english: string
  /** Absent until somebody has translated the text. */
  readonly translation: string | undefined
}

/** Path of the table of one language. */
export const translationsFile = (language: OtherLanguage): string => `data/translations/${language}.csv`

/** Makes the reader of the table of one language. */
export const readTranslations = (language: OtherLanguage) => {
  const file = translationsFile(language)
  return (bytes: Uint8Array, report: Report): TranslationRow[] =>
    readCsv(file, bytes, TRANSLATION_COLUMNS, report).map((row) => {
      const fields = fieldsOf(file, row, report)
      return {
        language,
        line: row.line,
        kind: fields.oneOf('kind', TEXT_KINDS),
        english: fields.text('english'),
        translation: fields.optional('translation'),
      }
    })
}
