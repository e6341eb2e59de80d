import { LANGUAGES, type Language } from '../../../src/domain/languages'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const PLACE_NAMES_FILE = 'data/study/place-names.csv'

export type OtherLanguage = Exclude<Language, 'en'>
export const OTHER_LANGUAGES = LANGUAGES.filter((language): language is OtherLanguage => language !== 'en')

/** `letters` is the ISO 3166-1 alpha-2 code, by which CLDR names the place. */
const COLUMNS = ['code', 'letters', ...OTHER_LANGUAGES] as const

/** Letters of one script, with at most two marks on each, and the punctuation of names; each letter can match in one way, so a long text takes no long time. */
const nameIn = (letters: string) =>
  new RegExp(`^(?:(?=\\p{L})\\p{Script=${letters}}\\p{M}{0,2}[-'’.,()& ]*)+$`, 'u')
export const LATIN_NAME = nameIn('Latin')
const CYRILLIC_NAME = nameIn('Cyrillic')
export const NAME_EXPECTED = 'a name in letters of one script'

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
        OTHER_LANGUAGES.map((language) => [
          language,
          fields.matching(language, language === 'ru' ? CYRILLIC_NAME : LATIN_NAME, NAME_EXPECTED),
        ]),
      ) as PlaceNamesRow['names'],
    }
  })
