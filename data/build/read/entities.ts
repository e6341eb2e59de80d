import { type Entity, REGIONS } from '../../../src/domain/entity'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const ENTITIES_FILE = 'data/study/entities.csv'
export const ENTITY_COLUMNS = [
  'id',
  'slug',
  'iso3',
  'iso_numeric',
  'report_name',
  'current_name',
  'short_name',
  'subregion',
  'country_of',
  'independent_since',
  'note',
] as const

/** An entity without its memberships, which are in memberships.csv. */
export interface EntityRow extends Omit<Entity, 'letters' | 'groups' | 'neverMemberOf'> {
  readonly line: number
  readonly isoNumeric?: string
}

export const readEntities = (bytes: Uint8Array, report: Report): EntityRow[] =>
  readCsv(ENTITIES_FILE, bytes, ENTITY_COLUMNS, report).map((row) => {
    const fields = fieldsOf(ENTITIES_FILE, row, report)
    const code = fields.matching('id', /^[A-Z]{3}$/, 'three capital letters')
    if (row.values.iso3 !== code) fields.fail('iso3', 'differs from the id', code)
    return {
      line: row.line,
      code,
      slug: fields.matching('slug', /^[a-z]+(-[a-z]+)*$/, 'lower case words joined by hyphens'),
      name: fields.text('current_name'),
      shortName: fields.text('short_name'),
      studyName: fields.text('report_name'),
      region: fields.oneOf('subregion', REGIONS),
      countryOf: fields.optional('country_of'),
      independentSince: fields.optionalDay('independent_since'),
      note: fields.optional('note'),
      isoNumeric: fields.optional('iso_numeric'),
    }
  })
