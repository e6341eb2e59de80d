import { createStore } from 'zustand/vanilla'
import { type Measure, MEASURES, type Silence, SILENCES } from '../domain/known'
import { SITE_PATHS } from '../domain/sitePaths'
import type { AddressPart } from './connectUrl'
import { DEFAULT_FILTERS, type Filters } from './filters'
import { toQuery } from './link'

/** The page begins with the question whose answers are missing in several ways. */
export const KNOWN_FILTERS: Filters = { ...DEFAULT_FILTERS, theme: 'definitions' }

/** Path of the page of what is known with a question and a country. */
export const knownPath = (change: Pick<Filters, 'theme' | 'sub' | 'entity'>): string =>
  `${SITE_PATHS.known}?${toQuery({ ...KNOWN_FILTERS, ...change }, KNOWN_FILTERS)}`

/** What is chosen on the page of what is known besides the question and the country. */
export interface KnownChoice {
  readonly measure: Measure
  /** Whether the list of missing answers has all questions or the chosen one. */
  readonly hasAllQuestions: boolean
  /** The kind of missing answers that is listed; null for all. */
  readonly kind: Silence | null
}

export const KNOWN_DEFAULTS: KnownChoice = { measure: 'documents', hasAllQuestions: true, kind: null }

export const createKnownChoice = () => createStore<KnownChoice>(() => KNOWN_DEFAULTS)
export type KnownChoiceStore = ReturnType<typeof createKnownChoice>

const isMeasure = (text: string | null): text is Measure => text !== null && Object.hasOwn(MEASURES, text)

/** Query of a choice, empty for the defaults. */
export const knownQuery = ({ measure, hasAllQuestions, kind }: KnownChoice): string => {
  const query = new URLSearchParams()
  if (measure !== KNOWN_DEFAULTS.measure) query.set('measure', measure)
  if (!hasAllQuestions) query.set('list', 'question')
  if (kind) query.set('missing', kind)
  return query.toString()
}

/** The choice in a query; what is not valid falls back to the defaults. */
export const knownChoiceIn = (query: string): KnownChoice => {
  const params = new URLSearchParams(query)
  const measure = params.get('measure')
  return {
    measure: isMeasure(measure) ? measure : KNOWN_DEFAULTS.measure,
    hasAllQuestions: params.get('list') !== 'question',
    kind: SILENCES.find((silence) => silence === params.get('missing')) ?? null,
  }
}

/** The choice as a part of the page's address. */
export const knownInAddress = (choice: KnownChoiceStore): AddressPart => ({
  write: () => knownQuery(choice.getState()),
  read: (query) => choice.setState(knownChoiceIn(query)),
  subscribe: choice.subscribe,
})
