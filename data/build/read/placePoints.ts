import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

/** data/geo writes this file. */
export const PLACE_POINTS_FILE = 'data/geo/places.csv'
const PLACE_POINT_COLUMNS = ['code', 'name', 'lon', 'lat'] as const

export interface PlacePointRow {
  readonly line: number
  readonly code: string
  readonly lon: number
  readonly lat: number
}

export const readPlacePoints = (bytes: Uint8Array, report: Report): PlacePointRow[] =>
  readCsv(PLACE_POINTS_FILE, bytes, PLACE_POINT_COLUMNS, report).map((row) => {
    const fields = fieldsOf(PLACE_POINTS_FILE, row, report)
    const degrees = (column: 'lon' | 'lat', limit: number): number => {
      const text = fields.matching(column, /^-?\d{1,3}(\.\d{1,2})?$/, 'degrees with at most two digits')
      if (Math.abs(Number(text)) > limit)
        fields.fail(column, 'is not on the globe', `a number from -${limit} to ${limit}`)
      return Number(text)
    }
    return {
      line: row.line,
      code: fields.matching('code', /^[A-Z]{3}$/, 'three capital letters'),
      lon: degrees('lon', 180),
      lat: degrees('lat', 90),
    }
  })
