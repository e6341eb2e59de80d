import { LANGUAGES, type Language } from '../../../src/domain/languages'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

/** Path of the file of the names of places outside the study in the languages of the atlas. */
export const PLACE_NAMES_FILE = 'data/study/place-names.csv'

/** A language that has names of its own for places: English has them in the other files. */
export type OtherLanguage = Exclude<Language, 'en'>
/** The languages of the atlas besides English. */
export const OTHER_LANGUAGES = LANGUAGES.filter((language): language is OtherLanguage => language !== 'en')

/** Columns of place-names.csv: `letters` are the two of ISO 3166-1, by which CLDR knows the place. */
const COLUMNS = ['code', 'letters', 'fr', 'de', 'ru', 'ro', 'sq'] as const

/** The names of a place outside the study, with its place in the file. */
export interface PlaceNamesRow {
  readonly line: number
  readonly code: string
  readonly names: Readonly<Record<OtherLanguage, string>>
}

/** Reads place-names.csv. */
export const readPlaceNames = (bytes: Uint8Array, report: Report): PlaceNamesRow[] =>
  readCsv(PLACE_NAMES_FILE, bytes, COLUMNS, report).map((row) => {
    const fields = fieldsOf(PLACE_NAMES_FILE, row, report)
    fields.matching('letters', /^[A-Z]{2}$/, 'two capital letters')
    return {
      line: row.line,
      code: fields.matching('code', /^[A-Z]{3}$/, 'three capital letters'),
      names: {
        fr: fields.text('fr'),
        de: fields.text('de'),
        ru: fields.text('ru'),
        ro: fields.text('ro'),
        sq: fields.text('sq'),
      },
    }
  })
