import type { EntityCode, Group } from './entity'
import type { ThemeId } from './themes'

export const HELPLINE_KINDS = [
  'emergency',
  'police',
  'missing-children',
  'child-helpline',
  'directory',
] as const
export type HelplineKind = (typeof HELPLINE_KINDS)[number]

/** A document says that a number is answered, or only that law keeps it for a use. */
export const HELPLINE_BASES = ['answered', 'reserved'] as const
export type HelplineBasis = (typeof HELPLINE_BASES)[number]

export const HELPLINE_HOURS = ['always'] as const
export type HelplineHours = (typeof HELPLINE_HOURS)[number]

export const STUDY_SECTIONS = [
  'patterns',
  'meaning',
  'standards',
  'law',
  'plans',
  'cooperation',
  'bodies',
  'protection',
  'conclusions',
  'about',
] as const
export type StudySection = (typeof STUDY_SECTIONS)[number]

/** A `figure` is a map, chart or diagram of the study, and what it shows. */
export const STATEMENT_KINDS = [
  'finding',
  'figure',
  'definition',
  'recommendation',
  'cooperation',
  'note',
] as const

export const STATEMENT_LAYOUTS = ['paragraph', 'sentence', 'point'] as const

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

/** One statement of the study, in our words. */
export interface StudyStatement {
  /** Also its anchor on the findings page. */
  readonly id: string
  readonly section: StudySection
  /** Anchor of the titled block that holds it. */
  readonly block: string
  readonly layout: (typeof STATEMENT_LAYOUTS)[number]
  readonly kind: (typeof STATEMENT_KINDS)[number]
  /** The line of the findings page that it begins; each block begins one, and may have more. */
  readonly title?: string
  readonly text: string
  readonly theme?: ThemeId
  /** Query of a link to the atlas state that shows it. */
  readonly state?: string
  readonly entities: readonly EntityCode[]
  readonly groups: readonly Group[]
  /** Ids of the published totals that it states. */
  readonly totals: readonly string[]
  readonly places: readonly StudyPlace[]
  /** Where it is a fragment by itself: the statement that leads in. */
  readonly lead?: string
  readonly terms: readonly string[]
}
