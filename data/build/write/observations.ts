import { type CsvField, csvText } from '../../../src/data/csv'
import { CHILD_EXPLOITATIONS, ROLES } from '../../../src/domain/evidence'
import { codedSince, type OffenceRecord } from '../../../src/domain/treaty'
import type { Evidence } from '../read/evidence'
import type { TipRow } from '../read/tipFlows'
import { isInPeriod } from '../rules/decidingRows'
import { reportLocator } from '../rules/locators'
import { yesNo } from './text'

const OBSERVATION_COLUMNS = [
  'entity',
  'indicator',
  'code',
  'evidence',
  'as_of',
  'in_period',
  'confidence',
  'basis',
  'completeness',
  'superseded_by',
  'superseded_from',
  'detail',
  'said',
  'source_id',
  'locator',
  'note',
  'later',
  'later_text',
  'later_source',
  'in_force_from',
] as const

const EMPTY = undefined

/** Four roles for anyone, and each for each kind of exploitation of children. */
const reportObservations = (row: TipRow): CsvField[][] => {
  const note = row.isCodedJointly ? 'coded jointly' : EMPTY
  const observation = (indicator: string, code: string, evidence: string, column: string): CsvField[] => {
    const locator = reportLocator(row.year, column)
    const source = row.sourceIds.join(';')
    return [
      row.entity,
      indicator,
      code,
      evidence,
      row.year,
      yesNo(isInPeriod(row.year)),
      EMPTY,
      EMPTY,
      EMPTY,
      EMPTY,
      EMPTY,
      EMPTY,
      EMPTY,
      source,
      locator,
      note,
      EMPTY,
      EMPTY,
      EMPTY,
      EMPTY,
    ]
  }
  return [
    ...ROLES.map((role) => observation(role, row.anyone[role], 'anyone', role)),
    ...CHILD_EXPLOITATIONS.flatMap((kind) =>
      ROLES.map((role) =>
        observation(`child-${kind}-${role}`, row.children[kind][role], 'children', `child_${kind}_${role}`),
      ),
    ),
  ]
}

/** Since when an offence is coded, in part and in full (R29). */
const offenceObservations = (row: OffenceRecord): CsvField[][] =>
  (['partial', 'full'] as const).flatMap((level): CsvField[][] => {
    const period = codedSince(row, level)
    if (period === undefined) return []
    const year = Number(period.slice(0, 4))
    const detail = `coded as a ${level} offence from ${period}`
    return [
      [
        row.entity,
        'trafficking-offence',
        level,
        EMPTY,
        year,
        yesNo(isInPeriod(year)),
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        detail,
        EMPTY,
        row.sourceIds.join(';'),
        row.locator,
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
      ],
    ]
  })

/** observations.csv: every statement of reports, on law and policy, and on offences, one a row. */
export const observationsCsv = ({ tipFlows, policy }: Evidence, offences: readonly OffenceRecord[]): string =>
  csvText(OBSERVATION_COLUMNS, [
    ...tipFlows.flatMap(reportObservations),
    ...policy.map((row): CsvField[] => [
      row.entity,
      row.indicator,
      row.code,
      EMPTY,
      row.asOf,
      yesNo(row.isInPeriod),
      row.confidence,
      row.basis,
      row.completeness,
      row.supersededBy,
      row.supersededFrom,
      row.detail,
      row.said,
      row.sourceIds.join(';'),
      row.locator,
      row.note,
      row.later.on,
      row.later.text,
      row.later.sourceIds.join(';'),
      row.inForceFrom,
    ]),
    ...offences.flatMap(offenceObservations),
  ])
