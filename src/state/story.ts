import type { EntityCode } from '../domain/entity'
import type { Language } from '../domain/languages'
import type { Filters } from './filters'
import { DEFAULT_FILTERS } from './filters'
import { fromQuery, type KnownIds, toQuery } from './link'
import { areRoutesWanted } from './routes'

/** A text on the map of a step: at a country, at a place, or at an arrow between two countries. */
export type StoryNote =
  | { readonly kind: 'country'; readonly text: string; readonly country: EntityCode }
  | { readonly kind: 'place'; readonly text: string; readonly lon: number; readonly lat: number }
  | {
      readonly kind: 'arrow'
      readonly text: string
      readonly from: EntityCode
      readonly to: EntityCode
    }

/** A map of the atlas with a text. */
export interface StoryStep {
  /** The state of the map as the query of a link, without `?` and without defaults. */
  readonly query: string
  /** Plain text; a line break begins a paragraph. */
  readonly text: string
  readonly notes: readonly StoryNote[]
}

/** A story that anyone has made: maps with texts of its own. Its link holds all of it. */
export interface Story {
  /** The language of its texts, which may not be that of the page. */
  readonly language: Language
  readonly title: string
  /** Who has written it; empty where they do not say. */
  readonly by: string
  readonly steps: readonly StoryStep[]
}

/** The most characters of each text, and the most steps and notes, that leave a story readable. */
export const STORY_LIMITS = { title: 120, by: 80, steps: 20, text: 700, notes: 6, note: 80 } as const

/** The paragraphs of a step's text. */
export const paragraphsOf = (text: string): readonly string[] => text.split(/\n+/).filter(Boolean)

/** A story has a map: other views are shown as the map of the same state. */
const onMap = (filters: Filters): Filters => ({
  ...filters,
  view: 'map',
  hasNumbers: false,
  hasRoutes: areRoutesWanted(filters),
})

/** The state of the map of a step; what is not valid falls back to the defaults. */
export const filtersOfStep = ({ query }: Pick<StoryStep, 'query'>, dataset: KnownIds): Filters =>
  onMap(fromQuery(query, DEFAULT_FILTERS, dataset))

/** The query of a step for a state of the atlas. */
export const queryOfStep = (filters: Filters): string => toQuery(onMap(filters), DEFAULT_FILTERS)

/** A text of a story that is longer than its limit, or a number that is higher. */
export interface StoryProblem {
  readonly what: keyof typeof STORY_LIMITS
  /** Index of the step; null for the whole story. */
  readonly step: number | null
  readonly over: number
}

/** What of a story is longer than its limits. It is shown all the same; its writer is asked to shorten it. */
export const problemsOf = ({ title, by, steps }: Story): readonly StoryProblem[] => {
  const over = (what: StoryProblem['what'], length: number, step: number | null = null) =>
    length > STORY_LIMITS[what] ? [{ what, step, over: length - STORY_LIMITS[what] }] : []
  return [
    ...over('title', title.length),
    ...over('by', by.length),
    ...over('steps', steps.length),
    ...steps.flatMap(({ text, notes }, index) => [
      ...over('text', text.length, index),
      ...over('notes', notes.length, index),
      ...notes.flatMap((note) => over('note', note.text.length, index)),
    ]),
  ]
}
