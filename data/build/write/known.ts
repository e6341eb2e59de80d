import { FORMAT_VERSION } from '../../../src/data/contract'
import { type CsvField, csvText } from '../../../src/data/csv'
import { type AnswerGiven, knowledgeOf } from '../../../src/domain/verdict'
import { decisionAt } from '../derive'
import { deriveKnown } from '../known'
import type { KnownFile, KnownMap } from '../schema/knownSchema'
import type { CompiledThemes } from './atlas'
import { plainEntities, plainOffences } from './plain'

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

/** Gives the answers of a map; those that depend on a day are of the day of the data. */
const answersOf = (
  { evidence, maps }: CompiledThemes,
  { theme, sub, evidence: strength }: KnownMap,
): ((code: string) => AnswerGiven) => {
  const map = maps.find(
    (one) => one.theme === theme && (one.instrument ?? one.sub) === sub && one.evidence === strength,
  )
  if (!map) throw new Error(`No answers were derived for ${theme}, ${sub}.`)
  return (code) => decisionAt(map, code, map.reach.kind === 'days' ? evidence.version : undefined)
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
          knowledgeOf(answerOf(entity.code)),
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
