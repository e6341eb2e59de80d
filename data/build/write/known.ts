import { FORMAT_VERSION, type KnownFile, type KnownMap } from '../../../src/data/contract'
import { type CsvField, csvText } from '../../../src/data/csv'
import { type AnswerGiven, knowledgeOf } from '../../../src/domain/known'
import { offenceStatus } from '../../../src/domain/offence'
import { treatyStatus } from '../../../src/domain/treatyStatus'
import { deriveKnown } from '../known'
import type { CompiledThemes } from './atlas'
import { plainEntities, plainInstrument, plainOffences } from './plain'

/** known.json: how much the sources say on every map. */
export const knownFile = ({ evidence, maps, treaties }: CompiledThemes): KnownFile => ({
  formatVersion: FORMAT_VERSION,
  dataVersion: evidence.version,
  maps: deriveKnown(evidence, maps, { treaties, offences: plainOffences(evidence) }),
})

const KNOWN_COLUMNS = [
  'entity',
  'theme',
  'sub',
  'evidence',
  'answer',
  'documents',
  'others',
  'kinds',
  'latest_year',
  'agreement',
] as const

type Entities = ReturnType<typeof plainEntities>

/** Gives the answers of a map; those that depend on a day are of the day of the data. */
const answersOf = (
  { evidence, maps, treaties }: CompiledThemes,
  { theme, sub, evidence: strength }: KnownMap,
): ((entity: Entities[number]) => AnswerGiven) => {
  const classified = maps.find(
    (map) => map.theme === theme && map.sub === sub && map.evidence === strength,
  )?.byEntity
  const instrument = evidence.instruments.map(plainInstrument).find(({ id }) => id === sub)
  const offences = plainOffences(evidence)
  return (entity) => {
    const { code } = entity
    if (instrument) {
      const record = treaties.find((one) => one.entity === code && one.instrument === instrument.id)
      const treaty = treatyStatus(record, instrument, entity, evidence.version)
      return { classes: [treaty.class], treaty }
    }
    const offence = offences.find((record) => record.entity === code)
    return classified?.get(code) ?? { classes: [offenceStatus(offence, entity, evidence.version).class] }
  }
}

/** known.csv: the same with one row for each entity and map, and whether the map has its answer. */
export const knownCsv = (compiled: CompiledThemes, { maps }: KnownFile): string => {
  const entities = plainEntities(compiled.evidence)
  return csvText(
    KNOWN_COLUMNS,
    maps.flatMap((map) => {
      const answerOf = answersOf(compiled, map)
      return entities.map((entity): CsvField[] => {
        const { documents = 0, others = 0, kinds = [], latest, agreement } = map.byEntity[entity.code] ?? {}
        return [
          entity.code,
          map.theme,
          map.sub === 'main' ? '' : map.sub,
          map.evidence,
          knowledgeOf(answerOf(entity)),
          documents,
          others,
          kinds.join(';'),
          latest,
          agreement,
        ]
      })
    }),
  )
}
