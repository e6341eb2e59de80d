import type { EntityCode } from './entity'
import type { Group } from './membership'
import type { ThemeId } from './themes'

/** What a number or address is for. */
export const HELPLINE_KINDS = ['emergency', 'missing-children', 'child-helpline', 'directory'] as const
export type HelplineKind = (typeof HELPLINE_KINDS)[number]

/** How long a check of a number may be relied on, in months. */
const CHECK_HOLDS_MONTHS = 12

/** The day after which a number that was checked on `day` has to be checked again, for an ISO day. */
export const checkHoldsUntil = (day: string): string => {
  const until = new Date(`${day}T00:00:00Z`)
  until.setUTCMonth(until.getUTCMonth() + CHECK_HOLDS_MONTHS)
  return until.toISOString().slice(0, 10)
}

/** Parts of the findings page, in its order. */
export const STUDY_SECTIONS = [
  'key',
  'study',
  'patterns',
  'definition',
  'data',
  'standards',
  'law',
  'plans',
  'cooperation',
  'bodies',
  'approaches',
  'dimensions',
  'conclusions',
  'annex',
] as const
export type StudySection = (typeof STUDY_SECTIONS)[number]

/** What a statement of the study is. A figure is a map, a chart or a diagram of the study, and what it shows. */
export const STATEMENT_KINDS = [
  'finding',
  'figure',
  'definition',
  'recommendation',
  'cooperation',
  'note',
] as const

/** How a statement follows the one before it: as a new paragraph, as a further sentence, or as a point of a list. */
export const STATEMENT_LAYOUTS = ['paragraph', 'sentence', 'point'] as const

/** Parts of the study’s Summary, by its own headings. */
export const STUDY_PLACES = [
  'Key findings',
  'Introduction',
  'Child trafficking: a definition',
  'Trafficking patterns and flows',
  'Data-collection challenges',
  'International standards and national laws',
  'A diverse approach',
  'National legal framework diversity',
  'Policy responses, National action plans',
  'Policy responses, Intergovernmental cooperation and regional action plans',
  'Policy responses, National bodies and leading institutions',
  'Leading institutions, chart and note',
  'Prevailing concepts and approaches',
  'Prevention',
  'Protection',
  'Empowerment',
  'Conclusions and recommendations',
  'Annex',
  'Note',
  'Notes',
  'Colophon',
] as const
export type StudyPlace = (typeof STUDY_PLACES)[number]

/** One thing that the study states, in our own words. */
export interface StudyStatement {
  /** Also its address on the findings page. */
  readonly id: string
  readonly section: StudySection
  /** What it stands in under one title; the address of that title on the findings page. */
  readonly block: string
  readonly layout: (typeof STATEMENT_LAYOUTS)[number]
  readonly kind: (typeof STATEMENT_KINDS)[number]
  /** The title of its block, at the first statement of each. */
  readonly title?: string
  /** The study’s own numbers are filled in. */
  readonly text: string
  readonly theme?: ThemeId
  /** Query of the link to the state of the atlas that shows it. */
  readonly state?: string
  /** Entities that it names. */
  readonly entities: readonly EntityCode[]
  /** Groups of states about whose members it speaks. */
  readonly groups: readonly Group[]
  /** Ids of the published totals that it gives. */
  readonly totals: readonly string[]
  readonly places: readonly StudyPlace[]
  /** The block that says more. */
  readonly more?: string
  /** Further words by which a reader may look for it. */
  readonly terms: readonly string[]
}
