import { INSTRUMENT_ID, type Instrument, TREATY_ORGANISATIONS } from '../../../src/domain/treaty'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { type Fields, fieldsOf } from './fields'

export const INSTRUMENTS_FILE = 'data/study/instruments.csv'
export const INSTRUMENT_COLUMNS = [
  'id',
  'url_id',
  'title',
  'short',
  'opened',
  'depositary',
  'own_signature',
  'members_of',
  'months_to_force',
  'first_in_force',
  'source_id',
  'locator',
] as const

export interface InstrumentRow extends Instrument {
  readonly line: number
  /** Where the first day in force is stated; both empty where no source that was read states it. */
  readonly sourceIds: readonly string[]
  readonly locator?: string
}

/** United Nations, International Labour Organization, Council of Europe, Hague Conference. */
const DEPOSITARIES = ['UN', 'ILO', 'CoE', 'HCCH'] as const

type InstrumentColumn = (typeof INSTRUMENT_COLUMNS)[number]

/** A first day in force needs its source and place; a rule on the months needs the first day. */
const forceOf = (
  fields: Fields<InstrumentColumn>,
): Pick<InstrumentRow, 'firstInForce' | 'monthsToForce' | 'sourceIds' | 'locator'> => {
  const firstInForce = fields.optionalDay('first_in_force')
  const monthsToForce = fields.optionalCount('months_to_force')
  const sourceIds = fields.list('source_id')
  const locator = fields.optional('locator')
  if (firstInForce === undefined && monthsToForce !== undefined)
    fields.fail('months_to_force', 'has no first day in force', 'both, or neither')
  const isStated = sourceIds.length > 0 && locator !== undefined
  if (isStated !== (firstInForce !== undefined))
    fields.fail('first_in_force', 'is given without its source, or the reverse', 'day, source and locator')
  return { firstInForce, monthsToForce, sourceIds, locator }
}

export const readInstruments = (bytes: Uint8Array, report: Report): InstrumentRow[] =>
  readCsv(INSTRUMENTS_FILE, bytes, INSTRUMENT_COLUMNS, report).map((row) => {
    const fields = fieldsOf(INSTRUMENTS_FILE, row, report)
    return {
      line: row.line,
      id: fields.matching('url_id', INSTRUMENT_ID, 'lower case with hyphens (R24)'),
      dataId: fields.matching('id', /^[A-Z0-9_]+$/, 'capitals, digits and underscores (R24)'),
      title: fields.text('title'),
      short: fields.text('short'),
      opened: fields.day('opened'),
      depositary: fields.oneOf('depositary', DEPOSITARIES),
      signatures: fields.oneOf('own_signature', ['yes', 'no', 'partly']),
      membersOf: fields.optionalOneOf('members_of', TREATY_ORGANISATIONS),
      ...forceOf(fields),
    }
  })
