import { type CsvField, csvText } from '../../../src/data/csv'
import type { Entity } from '../../../src/domain/entity'
import { offenceStatus } from '../../../src/domain/offence'
import { type Instrument, STUDY_DAY, type TreatyRecord } from '../../../src/domain/treaty'
import { treatyStatus } from '../../../src/domain/treatyStatus'
import type { DerivedMap } from '../derive'
import { groupedBy } from '../groups'
import type { Evidence } from '../read/evidence'
import { strengthOf } from '../rules/patterns'
import { plainEntities, plainOffences } from './plain'

const CLASS_COLUMNS = [
  'entity',
  'theme',
  'sub',
  'evidence',
  'class',
  'strength',
  'rule',
  'as_of',
  'source_ids',
] as const

const treatyRows = (
  entities: readonly Entity[],
  instrument: Instrument,
  records: readonly TreatyRecord[],
): CsvField[][] => {
  const byEntity = groupedBy(records, ({ entity }) => entity)
  return entities.map((entity) => {
    const record = byEntity.get(entity.code)?.[0]
    const status = treatyStatus(record, instrument, entity, STUDY_DAY)
    const sources = record?.sourceIds.join(';')
    return [entity.code, 'treaties', instrument.id, '', status.class, '', status.rule, STUDY_DAY, sources]
  })
}

const offenceRows = (entities: readonly Entity[], evidence: Evidence): CsvField[][] => {
  const recordOf = new Map(plainOffences(evidence).map((record) => [record.entity, record]))
  return entities.map((entity) => {
    const record = recordOf.get(entity.code)
    const status = offenceStatus(record, entity, STUDY_DAY)
    const sources = record?.sourceIds.join(';')
    return [entity.code, 'definitions', 'since', '', status.class, '', status.rule, STUDY_DAY, sources]
  })
}

const strengthIn = (
  maps: readonly DerivedMap[],
  { theme, sub, evidence, byEntity }: DerivedMap,
  code: string,
) => {
  if (evidence !== 'anyone') return undefined
  const ofChildren = maps.find((map) => map.theme === theme && map.sub === sub && map.evidence === 'children')
  const [anyone = ''] = byEntity.get(code)?.classes ?? []
  const [children = ''] = ofChildren?.byEntity.get(code)?.classes ?? []
  return strengthOf(anyone, children)
}

/** The class of every entity on every map; those that depend on a day are of the study's. */
export const classesCsv = (
  evidence: Evidence,
  maps: readonly DerivedMap[],
  treaties: readonly TreatyRecord[],
): string => {
  const byInstrument = groupedBy(treaties, ({ instrument }) => instrument)
  const entities = plainEntities(evidence)
  return csvText(CLASS_COLUMNS, [
    ...maps.flatMap((map) => {
      const { theme, sub, evidence: about, byEntity } = map
      return [...byEntity].map(([code, decision]): CsvField[] => [
        code,
        theme,
        sub === 'main' ? '' : sub,
        about,
        decision.classes.join(' '),
        strengthIn(maps, map, code),
        decision.rule,
        decision.asOf,
        decision.sourceIds.join(';'),
      ])
    }),
    ...offenceRows(entities, evidence),
    ...evidence.instruments.flatMap((instrument) =>
      treatyRows(entities, instrument, byInstrument.get(instrument.id) ?? []),
    ),
  ])
}
