import { type CsvField, csvText } from '../../../src/data/csv'
import { type AnswerGiven, knowledgeOf } from '../../../src/domain/verdict'
import { decisionAt } from '../derive'
import { deriveKnown, type KnownMap } from '../known'
import type { CompiledThemes } from './atlas'
import { plainEntities, plainOffences } from './plain'

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

/** known.csv: how much the sources say, a row for each entity and map, and whether the map has its answer. */
export const knownCsv = (compiled: CompiledThemes): string => {
  const { evidence, maps, treaties } = compiled
  const entities = plainEntities(evidence)
  return csvText(
    KNOWN_COLUMNS,
    deriveKnown(evidence, maps, { treaties, offences: plainOffences(evidence) }).flatMap((map) => {
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
