import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'
import { LATIN_NAME, NAME_EXPECTED } from './placeNames'

export const PLACES_FILE = 'data/study/places.csv'
const PLACE_COLUMNS = ['code', 'name'] as const

export interface PlaceRow {
  readonly line: number
  readonly code: string
  readonly name: string
}

export const readPlaces = (bytes: Uint8Array, report: Report): PlaceRow[] =>
  readCsv(PLACES_FILE, bytes, PLACE_COLUMNS, report).map((row) => {
    const fields = fieldsOf(PLACES_FILE, row, report)
    return {
      line: row.line,
      code: fields.matching('code', /^[A-Z]{3}$/, 'three capital letters'),
      name: fields.matching('name', LATIN_NAME, NAME_EXPECTED),
    }
  })
