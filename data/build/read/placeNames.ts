import { LANGUAGES, type Language } from '../../../src/domain/languages'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const PLACE_NAMES_FILE = 'data/study/place-names.csv'

export type OtherLanguage = Exclude<Language, 'en'>
export const OTHER_LANGUAGES = LANGUAGES.filter((language): language is OtherLanguage => language !== 'en')

/** `letters` is the ISO 3166-1 alpha-2 code, by which CLDR names the place. */
const COLUMNS = ['code', 'letters', ...OTHER_LANGUAGES] as const

export interface PlaceNamesRow {
  readonly line: number
  readonly code: string
  readonly names: Readonly<Record<OtherLanguage, string>>
}

export const readPlaceNames = (bytes: Uint8Array, report: Report): PlaceNamesRow[] =>
  readCsv(PLACE_NAMES_FILE, bytes, COLUMNS, report).map((row) => {
    const fields = fieldsOf(PLACE_NAMES_FILE, row, report)
    fields.matching('letters', /^[A-Z]{2}$/, 'two capital letters')
    return {
      line: row.line,
      code: fields.matching('code', /^[A-Z]{3}$/, 'three capital letters'),
      names: Object.fromEntries(
        OTHER_LANGUAGES.map((language) => [language, fields.text(language)]),
      ) as PlaceNamesRow['names'],
    }
  })
