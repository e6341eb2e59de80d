import { TREATY_ACTIONS, type TreatyAction } from '../../../src/domain/treaty'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const TREATIES_FILE = 'data/evidence/treaties.csv'
const TREATY_COLUMNS = [
  'entity',
  'instrument',
  'action',
  'signed',
  'bound',
  'precision',
  'entry_into_force',
  'listed_by',
  'not_bound_on',
  'ended',
  'note',
  'source_id',
] as const

export const TREATY_DAYS = [
  'signed',
  'bound',
  'entry_into_force',
  'listed_by',
  'not_bound_on',
  'ended',
] as const

/** A record as in the file: it has the instrument's data id and no last day. */
export interface TreatyRow {
  readonly line: number
  readonly entity: string
  readonly instrument: string
  readonly action: TreatyAction
  readonly signed?: string
  readonly bound?: string
  readonly precision?: 'day' | 'year'
  readonly entryIntoForce?: string
  readonly listedBy?: string
  readonly notBoundOn?: string
  readonly ended?: string
  readonly note?: string
  readonly sourceIds: readonly string[]
}

export const readTreaties = (bytes: Uint8Array, report: Report): TreatyRow[] =>
  readCsv(TREATIES_FILE, bytes, TREATY_COLUMNS, report).map((row) => {
    const fields = fieldsOf(TREATIES_FILE, row, report)
    const precision = fields.optionalOneOf('precision', ['day', 'year'])
    const hasYearOnly = precision === 'year' && /^\d{4}$/.test(row.values.bound)
    if (precision === undefined && row.values.bound !== '')
      fields.fail('precision', 'is empty, but a day of deposit is given', 'day or year')
    if (precision !== undefined && row.values.bound === '')
      fields.fail('bound', 'is empty, but a precision is given', 'YYYY-MM-DD or YYYY')
    return {
      line: row.line,
      entity: fields.text('entity'),
      instrument: fields.text('instrument'),
      action: fields.oneOf('action', TREATY_ACTIONS),
      signed: fields.optionalPeriod('signed'),
      bound: hasYearOnly ? fields.optionalPeriod('bound') : fields.optionalDay('bound'),
      precision,
      entryIntoForce: fields.optionalDay('entry_into_force'),
      listedBy: fields.optionalDay('listed_by'),
      notBoundOn: fields.optionalDay('not_bound_on'),
      ended: fields.optionalDay('ended'),
      note: fields.optional('note'),
      sourceIds: fields.nonEmptyList('source_id'),
    }
  })
