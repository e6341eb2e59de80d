import type { Dataset } from '../../data/Dataset'
import { filtersOfStep, type StoryStep } from './story'
import type { Texts } from '../../text/i18n'
import { filterWords, scopeWords } from '../../text/sentences/fileWords'
import { entityLabel, mapQuestion, yearsText } from '../../text/sentences/words'

/** The question of a step's map, and what the map is limited to. */
interface StepWords {
  readonly question: string
  readonly limits: string
}

export const stepWords = (texts: Texts, dataset: Dataset, step: Pick<StoryStep, 'query'>): StepWords => {
  const filters = filtersOfStep(step, dataset)
  const { entity, years } = filters
  const limits = [
    ...(filters.view === 'routes'
      ? [yearsText(years), ...scopeWords(texts, filters)]
      : filterWords(texts, filters)),
    ...(entity === null ? [] : [entityLabel(dataset.entity(entity))]),
  ]
  return { question: mapQuestion(texts, dataset, filters), limits: limits.join(texts.semicolon) }
}
