import type { Dataset } from '../data/Dataset'
import type { Entity } from '../domain/entity'
import { type Gap, isGap, type Knowledge, knowledgeOf } from '../domain/verdict'
import {
  evidenceAsked,
  hasDay,
  hasInstrument,
  mapRowOf,
  subsOf,
  type SubId,
  type ThemeId,
  THEMES,
} from '../domain/themes'
import { DEFAULT_FILTERS, type Filters } from './filters'

/** One map; of treaties, the map of one instrument. */
export type KnownQuestion = Pick<Filters, 'theme' | 'sub' | 'instrument' | 'evidence'>

/** The knowledge of one answer. */
export interface KnownAnswer {
  readonly entity: Entity
  readonly knowledge: Knowledge
}

/** Whether the question is read from the same lists of forms as the theme's own map, and so has the same gaps. */
const isReadFromSameList = (theme: ThemeId, sub: SubId): boolean =>
  sub !== 'main' && mapRowOf(theme, sub).indicators?.includes('definition-form') === true

/** Every question of the atlas in the order of the themes, by age where it is asked so; those of one list of forms once. */
export const knownQuestions = ({ instruments }: Pick<Dataset, 'instruments'>): readonly KnownQuestion[] => {
  const { evidence, instrument } = DEFAULT_FILTERS
  return THEMES.flatMap((theme): readonly KnownQuestion[] => {
    if (hasInstrument(theme))
      return instruments.map(({ id }) => ({ theme, sub: 'main', instrument: id, evidence }))
    const subs = subsOf(theme).filter((sub) => !isReadFromSameList(theme, sub))
    return subs.flatMap((sub) =>
      evidenceAsked(theme).map((one) => ({
        theme,
        sub,
        instrument,
        evidence: one,
      })),
    )
  })
}

/** The knowledge of the answer of every entity, in the order of their names; dated questions on the day of the data. */
export const knownAnswers = (dataset: Dataset, question: KnownQuestion): readonly KnownAnswer[] =>
  dataset.entities.map((entity) => ({
    entity,
    knowledge: knowledgeOf(
      dataset.valueOf(entity.code, {
        ...question,
        on: hasDay(question.theme, question.sub) ? dataset.dataVersion : null,
      }),
    ),
  }))

/** How many answers there are, how many covering reports are silent, and how many gaps; who cannot join has none. */
interface KnownCounts {
  readonly answered: number
  readonly silent: number
  readonly gaps: number
}

export const countKnown = (answers: readonly KnownAnswer[]): KnownCounts => {
  const count = (is: (knowledge: Knowledge) => boolean) =>
    answers.filter(({ knowledge }) => is(knowledge)).length
  return {
    answered: count((knowledge) => knowledge === 'documented'),
    silent: count((knowledge) => knowledge === 'not-mentioned'),
    gaps: count(isGap),
  }
}

/** The entities of which an answer is missing in one way. */
export const missingIn = (answers: readonly KnownAnswer[], gap: Gap): readonly Entity[] =>
  answers.filter(({ knowledge }) => knowledge === gap).map(({ entity }) => entity)
