import type { Known, KnownFile } from '../data/contract'
import type { Dataset, MapQuestion, MapValue } from '../data/Dataset'
import type { Entity, EntityCode } from '../domain/entity'
import { documentedEvidence } from '../domain/evidence'
import {
  isPart,
  type Knowledge,
  knowledgeOf,
  type Measure,
  measureClass,
  type Silence,
} from '../domain/known'
import { hasEvidenceChoice, hasInstrument, mapRowOf, subsOf, THEMES } from '../domain/themes'
import { DEFAULT_FILTERS, type Filters } from './filters'

/** One map; of treaties that of one instrument. */
export type KnownQuestion = Pick<Filters, 'theme' | 'sub' | 'instrument' | 'evidence'>

/** What is known of one answer. */
export interface KnownAnswer {
  readonly entity: Entity
  readonly value: MapValue
  readonly knowledge: Knowledge
  readonly known: Known
}

const NOTHING: Known = { documents: 0, others: 0, kinds: [] }

/** Every question of the atlas, in the order of the themes. */
export const knownQuestions = (
  { instruments }: Pick<Dataset, 'instruments'>,
  { evidence }: Pick<Filters, 'evidence'>,
): readonly KnownQuestion[] =>
  THEMES.flatMap((theme): readonly KnownQuestion[] =>
    hasInstrument(theme)
      ? instruments.map(({ id }) => ({ theme, sub: 'main', instrument: id, evidence }))
      : subsOf(theme).map((sub) => ({ theme, sub, instrument: DEFAULT_FILTERS.instrument, evidence })),
  )

/** Whether the question is read from the same lists of forms as the theme's own map, and so has the same gaps. */
export const isReadFromSameList = ({ theme, sub }: KnownQuestion): boolean =>
  sub !== 'main' && mapRowOf(theme, sub).indicators?.includes('definition-form') === true

export const isSameQuestion = (one: KnownQuestion, other: KnownQuestion): boolean =>
  one.theme === other.theme &&
  one.sub === other.sub &&
  (!hasInstrument(one.theme) || one.instrument === other.instrument)

/** The map of the atlas that the question is about; treaties and offences are asked on the day of the data. */
export const mapOf = ({ dataVersion }: Dataset, question: KnownQuestion): MapQuestion => ({
  ...question,
  on: dataVersion,
})

/** What is known of the answer of every entity, in the order of their names. */
export const knownAnswers = (
  dataset: Dataset,
  { maps }: KnownFile,
  question: KnownQuestion,
): readonly KnownAnswer[] => {
  const { theme, sub, instrument, evidence } = question
  const part = hasInstrument(theme) ? instrument : sub
  const strength = hasEvidenceChoice(theme) ? documentedEvidence(evidence) : undefined
  const byEntity = maps.find(
    (map) => map.theme === theme && map.sub === part && map.evidence === strength,
  )?.byEntity
  if (!byEntity) throw new Error(`known.json has no ${theme}/${part}.`)
  return dataset.entities.map((entity) => {
    const value = dataset.valueOf(entity.code, mapOf(dataset, question))
    return { entity, value, knowledge: knowledgeOf(value), known: byEntity[entity.code] ?? NOTHING }
  })
}

/** Class by which a country is shaded: that of the measure, or what is missing. */
export const shadeOf = (measure: Measure, { knowledge, known }: KnownAnswer): string => {
  if (knowledge !== 'documented') return knowledge
  const shade = measureClass(measure, known)
  if (shade === undefined) throw new Error(`A documented answer has no ${measure}.`)
  return shade
}

/** How many answers are documented, documented in part, and missing; who cannot join has none. */
export interface KnownCounts {
  readonly documented: number
  readonly inPart: number
  readonly missing: number
  readonly cannotJoin: number
}

export const countKnown = (answers: readonly KnownAnswer[]): KnownCounts => {
  const count = (is: (knowledge: Knowledge) => boolean) =>
    answers.filter(({ knowledge }) => is(knowledge)).length
  const documented = count((knowledge) => knowledge === 'documented')
  const inPart = count(isPart)
  const cannotJoin = count((knowledge) => knowledge === 'cannot-join')
  return { documented, inPart, cannotJoin, missing: answers.length - documented - inPart - cannotJoin }
}

/** An answer that nobody has documented, or only in part. */
export interface MissingAnswer extends KnownAnswer {
  readonly knowledge: Silence
}

const isMissing = (answer: KnownAnswer): answer is MissingAnswer =>
  answer.knowledge !== 'documented' && answer.knowledge !== 'cannot-join'

export interface MissingFilter {
  readonly entity: EntityCode | null
  readonly kind: Silence | null
}

export const missingAnswers = (
  answers: readonly KnownAnswer[],
  { entity, kind }: MissingFilter,
): readonly MissingAnswer[] =>
  answers
    .filter(isMissing)
    .filter(
      (answer) =>
        (entity === null || answer.entity.code === entity) && (kind ?? answer.knowledge) === answer.knowledge,
    )
