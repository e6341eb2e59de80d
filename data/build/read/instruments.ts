import { ORGANISATIONS } from '../../../src/domain/entity'
import { type ForceDelay, INSTRUMENT_ID, type Instrument } from '../../../src/domain/treaty'
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
  'force_rule',
] as const

export interface InstrumentRow extends Instrument {
  readonly line: number
}

type InstrumentColumn = (typeof INSTRUMENT_COLUMNS)[number]

const delayOf = (fields: Fields<InstrumentColumn>): ForceDelay | undefined => {
  const months = fields.optionalCount('months_to_force')
  const firstInForce = fields.optionalDay('first_in_force')
  const rule = fields.optional('force_rule')
  if (months === undefined && firstInForce === undefined && rule === undefined) return undefined
  if (months !== undefined && firstInForce !== undefined && rule !== undefined)
    return { months, firstInForce, rule }
  fields.fail('months_to_force', 'is a part of a rule', 'months, the first day in force and the article')
  return undefined
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
      depositary: fields.text('depositary'),
      signatures: fields.oneOf('own_signature', ['yes', 'no', 'partly']),
      membersOf: fields.optionalOneOf('members_of', ORGANISATIONS),
      delay: delayOf(fields),
    }
  })
