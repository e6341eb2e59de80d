import type { Dataset } from '../../data/Dataset'
import { type Entity, type EntityCode, REGIONS } from '../../domain/entity'
import type { CountryPositions } from '../../domain/countryPositions'
import type { ClassId } from '../../domain/themes'
import { type Answer, answerOf } from '../../state/answer'
import type { Filters } from '../../state/filters'
import type { Texts } from '../i18n'
import { keyLabel, nameInSentence } from './words'

/** An answer as sentences need it. */
export interface AnswerContext {
  readonly texts: Texts
  readonly dataset: Dataset
  readonly filters: Filters
  readonly answer: Answer
  /** The countries in colour, sorted by name. */
  readonly shown: readonly Entity[]
}

/** The same with the places of the countries, for words on neighbours. */
export interface MapDescriptionContext extends AnswerContext {
  readonly positions: CountryPositions
}

export const answerContext = (texts: Texts, dataset: Dataset, filters: Filters): AnswerContext => {
  const answer = answerOf(dataset, filters)
  const shown = answer.inScope.filter(({ code }) => answer.shown.has(code))
  return { texts, dataset, filters, answer, shown }
}

export const mapDescriptionContext = (
  texts: Texts,
  dataset: Dataset,
  filters: Filters,
  positions: CountryPositions,
): MapDescriptionContext => ({ ...answerContext(texts, dataset, filters), positions })

export const labelOf = ({ texts, dataset, filters }: AnswerContext, classId: ClassId): string =>
  keyLabel(texts, dataset, filters, classId)

export const classesLabel = (context: AnswerContext, code: EntityCode): string =>
  (context.answer.valueOf.get(code)?.classes ?? []).map((classId) => labelOf(context, classId)).join(' + ')

export const namesOf = ({ texts, dataset }: AnswerContext, codes: readonly EntityCode[]): string =>
  texts.list(
    dataset.entities
      .filter(({ code }) => codes.includes(code))
      .map((entity) => nameInSentence(texts, entity)),
  )

/** Longer lists are counted instead of named. */
const MAX_NAMED = 6

/** Names a few countries, or counts more of them by sub-region. */
export const placesOf = (
  context: AnswerContext,
  entities: readonly Entity[],
  mostNamed = MAX_NAMED,
): string => {
  if (entities.length <= mostNamed)
    return namesOf(
      context,
      entities.map(({ code }) => code),
    )
  const { t, list } = context.texts
  return list(
    REGIONS.flatMap((region) => {
      const count = entities.filter((entity) => entity.region === region).length
      return count > 0 ? [`${t(`region.${region}`)} (${count})`] : []
    }),
  )
}
