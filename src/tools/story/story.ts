import { cleanLine, cleanText } from '../../state/cleanText'
import { DEFAULT_FILTERS, type Filters, onMap } from '../../state/filters'
import { fromQuery, type KnownIds, queryOfMap } from '../../state/link'
import { STORY_MAP } from '../../domain/sitePaths'
import type { Dataset } from '../../data/Dataset'
import type { Texts } from '../../text/i18n'
import { filterWords, scopeWords } from '../../text/sentences/fileWords'
import { entityLabel, mapQuestion, yearsText } from '../../text/sentences/words'

/** A map of the atlas with what its writer says of it. */
export interface StoryStep {
  /** The state of the map as the query of a link, without `?` and without defaults. */
  readonly query: string
  readonly heading: string
  /** Plain text; a blank line begins a paragraph. */
  readonly text: string
}

/** Maps in an order with the texts of a reader, who publishes it elsewhere: the atlas shows it to nobody else. */
export interface Story {
  readonly title: string
  readonly steps: readonly StoryStep[]
}

/** The most characters of each text, and the most steps. They hold for what is written and for what is opened. */
export const STORY_LIMITS = { title: 120, heading: 80, text: 700, steps: 20 } as const

/** The texts as they are published and opened: plain, and in one form. */
export const cleanStory = ({ title, steps }: Story): Story => ({
  title: cleanLine(title),
  steps: steps.map(({ query, heading, text }) => ({
    query,
    heading: cleanLine(heading),
    text: cleanText(text),
  })),
})

/** Whether a clean story keeps to the limits. */
export const isWithinLimits = ({ title, steps }: Story): boolean =>
  title.length <= STORY_LIMITS.title &&
  steps.length <= STORY_LIMITS.steps &&
  steps.every(
    ({ heading, text }) => heading.length <= STORY_LIMITS.heading && text.length <= STORY_LIMITS.text,
  )

/** Whether anything has been written. */
export const hasTexts = ({ title, steps }: Story): boolean =>
  [title, ...steps.flatMap(({ heading, text }) => [heading, text])].some((text) => text.trim() !== '')

/** The state of the map of a step; what is not valid falls back to the defaults. */
export const filtersOfStep = ({ query }: Pick<StoryStep, 'query'>, dataset: KnownIds): Filters =>
  onMap(fromQuery(query, DEFAULT_FILTERS, dataset))

/** Writes the query of a map anew, so that nothing is left in it but what the atlas knows. */
export const knownQuery = (query: string, dataset: KnownIds): string =>
  queryOfMap(filtersOfStep({ query }, dataset))

/** Reads the maps that an address names, at most as many as a story has. */
export const mapsIn = (query: string, dataset: KnownIds): readonly string[] =>
  new URLSearchParams(query)
    .getAll(STORY_MAP)
    .slice(0, STORY_LIMITS.steps)
    .map((map) => knownQuery(map, dataset))

/** Writes the maps of steps as a query, without their texts. */
export const queryOfMaps = (steps: readonly { readonly query: string }[]): string =>
  new URLSearchParams(steps.map(({ query }) => [STORY_MAP, query])).toString()

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
