import { SCOPES } from '../../../src/domain/entity'
import {
  isIndicator,
  type PublishedTotal,
  type Relation,
  RELATIONS,
} from '../../../src/domain/publishedTotals'
import { THEMES } from '../../../src/domain/themes'
import type { Report } from '../problem'
import { readCsv } from './csv'
import { fieldsOf } from './fields'

export const TOTALS_FILE = 'data/study/published-totals.csv'
export const TOTAL_COLUMNS = [
  'id',
  'map',
  'indicator',
  'scope',
  'relation',
  'value',
  'base',
  'base_by',
  'as_of',
  'named',
  'in_doubt',
  'where_in_report',
  'reading',
] as const

export interface TotalRow extends PublishedTotal {
  readonly line: number
  readonly whereInReport: string
  readonly reading: string
}

const FIGURES: readonly Relation[] = ['=', '~', '>', '<']

type TotalFields = ReturnType<typeof fieldsOf<(typeof TOTAL_COLUMNS)[number]>>

/** A value with a base is a count within it, one without is a share; a word has a base and no value. */
const readValue = (
  fields: TotalFields,
  relation: Relation,
  base: number | undefined,
  isWithoutBase: boolean,
): number | undefined => {
  const value = fields.optional('value')
  if (!FIGURES.includes(relation)) {
    if (value !== undefined)
      fields.fail('value', 'is given together with a word', `nothing: “${relation}” has no figure`)
    if (isWithoutBase) fields.fail('base', 'is empty', 'the number of countries that the word is about')
    return undefined
  }
  const isCount = value !== undefined && /^\d+$/.test(value) && base !== undefined && Number(value) <= base
  const isShare = value !== undefined && /^0?\.\d+$/.test(value)
  // A value whose base is unreadable is not reported again.
  if (isWithoutBase ? !isShare : base !== undefined && !isCount)
    fields.fail(
      'value',
      'does not fit its base',
      isWithoutBase ? 'a share between 0 and 1' : `a count up to ${base}`,
    )
  return value === undefined ? undefined : Number(value)
}

const orNone = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined)

export const readTotals = (bytes: Uint8Array, report: Report): TotalRow[] =>
  readCsv(TOTALS_FILE, bytes, TOTAL_COLUMNS, report).map((row) => {
    const fields = fieldsOf(TOTALS_FILE, row, report)
    const base = fields.optionalCount('base')
    const relation = fields.oneOf('relation', RELATIONS)
    const value = readValue(fields, relation, base, row.values.base === '')
    const scope = fields.oneOf('scope', SCOPES)
    const named = fields.list('named')
    if (named.length > 0 && named.length !== value)
      fields.fail(
        'named',
        'are not as many as the count',
        value === undefined ? 'none without a count' : `${value} entities, or none`,
      )
    const inDoubt = fields.list('in_doubt')
    if (inDoubt.length > 0 && scope !== 'east' && scope !== 'west')
      fields.fail('in_doubt', 'has no second reading', 'nothing, except for the scopes east and west')
    const map = fields.oneOf('map', ['study', ...THEMES])
    const indicator = fields.text('indicator')
    if (indicator !== '' && map !== 'study' && map !== 'treaties' && !isIndicator(indicator))
      fields.fail('indicator', 'is no indicator', 'one of src/domain/publishedTotals.ts')
    return {
      line: row.line,
      id: fields.text('id'),
      map,
      indicator,
      scope,
      relation,
      value,
      base,
      isBaseOurs:
        base !== undefined && fields.oneOf('base_by', ['study', 'atlas']) === 'atlas' ? true : undefined,
      asOf: fields.period('as_of'),
      named: orNone(named),
      inDoubt: orNone(inDoubt),
      whereInReport: fields.text('where_in_report'),
      reading: fields.optional('reading') ?? '',
    }
  })
