import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const ENTITY_CODES_FILE = 'data/codes/entities.csv'
const COLUMNS = [
  'entity',
  'm49',
  'm49_name',
  'm49_region',
  'm49_region_name',
  'm49_subregion',
  'm49_subregion_name',
  'note',
  'source',
] as const

/** The names of an entity in other lists; nothing of M49 where that has no entry for it. */
export interface EntityCodesRow {
  readonly line: number
  readonly entity: string
  readonly m49?: string
  readonly m49Name?: string
  readonly m49Region?: string
  readonly m49RegionName?: string
  readonly m49Subregion?: string
  readonly m49SubregionName?: string
  readonly note?: string
  readonly source: string
}

/** Asia and Europe. */
const REGIONS_OF_M49 = ['142', '150'] as const

const NUMBER = /^([0-9]{3})?$/

export const readEntityCodes = (bytes: Uint8Array, report: Report): EntityCodesRow[] =>
  readCsv(ENTITY_CODES_FILE, bytes, COLUMNS, report).map((row) => {
    const fields = fieldsOf(ENTITY_CODES_FILE, row, report)
    for (const column of ['m49', 'm49_subregion'] as const)
      if (!NUMBER.test(row.values[column])) fields.fail(column, 'is no code of M49', 'three digits')
    return {
      line: row.line,
      entity: fields.text('entity'),
      m49: fields.optional('m49'),
      m49Name: fields.optional('m49_name'),
      m49Region: fields.optionalOneOf('m49_region', REGIONS_OF_M49),
      m49RegionName: fields.optional('m49_region_name'),
      m49Subregion: fields.optional('m49_subregion'),
      m49SubregionName: fields.optional('m49_subregion_name'),
      note: fields.optional('note'),
      source: fields.text('source'),
    }
  })
