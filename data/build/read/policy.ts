import { BASES, type PolicyStatement, POLICY_CODES, type PolicyIndicator } from '../../../src/domain/evidence'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const POLICY_FILE = 'data/evidence/policy-coded.csv'
const POLICY_COLUMNS = [
  'entity',
  'indicator',
  'code',
  'detail',
  'said',
  'as_of',
  'in_force_from',
  'in_period',
  'confidence',
  'basis',
  'completeness',
  'superseded_by',
  'superseded_from',
  'source_id',
  'locator',
  'note',
  'later',
  'later_text',
  'later_source',
] as const

const INDICATORS = Object.keys(POLICY_CODES) as PolicyIndicator[]
/** The first anti-trafficking acts are of this year. */
const FIRST_STATEMENT = 1990

/** The statements of a row on the time after the period, as its columns have it. */
interface LaterColumns {
  /** A day, month or year. */
  readonly on?: string
  readonly text?: string
  readonly sourceIds: readonly string[]
}

export interface PolicyRow extends PolicyStatement {
  readonly line: number
  /** How a sentence names the institution, where the source does: "a deputy prime minister". */
  readonly said?: string
  readonly later: LaterColumns
}

export const readPolicy = (bytes: Uint8Array, report: Report): PolicyRow[] =>
  readCsv(POLICY_FILE, bytes, POLICY_COLUMNS, report).map((row) => {
    const fields = fieldsOf(POLICY_FILE, row, report)
    const indicator = fields.oneOf('indicator', INDICATORS)
    // The allowed codes depend on the indicator, so an unknown indicator leaves nothing to check.
    const isKnownIndicator = row.values.indicator === indicator
    return {
      line: row.line,
      entity: fields.text('entity'),
      indicator,
      code: isKnownIndicator ? fields.oneOf<string>('code', POLICY_CODES[indicator]) : row.values.code,
      detail: fields.text('detail'),
      said: fields.optional('said'),
      asOf: fields.optionalYear('as_of', FIRST_STATEMENT),
      inForceFrom: fields.optionalPeriod('in_force_from'),
      isInPeriod: fields.oneOf('in_period', ['yes', 'no']) === 'yes',
      confidence: fields.oneOf('confidence', ['high', 'medium', 'low']),
      basis: fields.optionalOneOf('basis', BASES),
      completeness: fields.optionalOneOf('completeness', ['complete', 'partial', 'none']),
      supersededBy: fields.optional('superseded_by'),
      supersededFrom: fields.optionalYear('superseded_from', FIRST_STATEMENT),
      sourceIds: fields.nonEmptyList('source_id'),
      locator: fields.text('locator'),
      note: fields.optional('note'),
      later: {
        on: fields.optionalPeriod('later'),
        text: fields.optional('later_text'),
        sourceIds: fields.list('later_source'),
      },
    }
  })
