import type { EntityCode } from './entity'

/** Forms of exploitation that count in a definition (R10; `other` does not). */
export const COUNTED_FORMS = [
  'prostitution',
  'other-sexual-exploitation',
  'forced-labour',
  'servitude',
  'slavery-or-similar',
  'debt-bondage',
  'begging',
  'criminal-activities',
  'armed-conflict',
  'organ-removal',
  'forced-marriage',
  'illegal-adoption',
] as const
export type CountedForm = (typeof COUNTED_FORMS)[number]

/** Forms the study counted on its map of definitions: the Palermo Protocol's six, in order, and illegal adoption (R10). */
export const STUDY_FORMS = [
  'prostitution',
  'other-sexual-exploitation',
  'forced-labour',
  'slavery-or-similar',
  'servitude',
  'organ-removal',
  'illegal-adoption',
] as const satisfies readonly CountedForm[]

/** Institutions that can lead the work against trafficking, as classed by the study (R13). */
export const LEAD_INSTITUTIONS = [
  'interior',
  'justice',
  'foreign-affairs',
  'prime-minister',
  'social-affairs',
  'children-family',
  'health',
  'other',
] as const

export const POLICY_CODES = {
  'trafficking-law': ['comprehensive-act', 'specific-offence', 'other-offences-only', 'none'],
  'definition-form': [...COUNTED_FORMS, 'other'],
  'definition-count': ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  'distinct-child-definition': ['separate-article', 'special-rule-in-definition', 'aggravation-only', 'none'],
  'non-punishment': ['yes', 'partial', 'no'],
  'lead-institution': [...LEAD_INSTITUTIONS, 'none'],
  'national-action-plan': ['adopted', 'in-preparation', 'none'],
  'child-specific-plan': [
    'adopted',
    'in-preparation',
    'part-of-general-plan',
    'part-of-children-plan',
    'none',
  ],
  'national-coordination': ['coordinator', 'inter-ministerial-body', 'working-group', 'none'],
  'national-rapporteur': ['yes', 'equivalent-mechanism', 'no'],
} as const
export type PolicyIndicator = keyof typeof POLICY_CODES

/** What is said of a separate plan on child trafficking beside a general one (R16); `undated`: adopted, in no known year. */
export const CHILD_PLANS_SAID = ['part', 'children', 'none', 'undated'] as const
export type ChildPlanSaid = (typeof CHILD_PLANS_SAID)[number]

/** Whether a source states what a row says, or its coder concludes it, or the year alone (R34). */
export const BASES = ['stated', 'inferred', 'year-inferred'] as const
export type Basis = (typeof BASES)[number]

/** A `low` statement never decides (R1). */
type Confidence = 'high' | 'medium' | 'low'

export interface PolicyStatement {
  readonly entity: EntityCode
  readonly indicator: PolicyIndicator
  readonly code: string
  readonly detail: string
  readonly asOf?: number
  /** The day, month or year from which the law was in force, where a source says it (R2). */
  readonly inForceFrom?: string
  /** 2009 or earlier (R2). */
  readonly isInPeriod: boolean
  readonly confidence: Confidence
  /** Of a statement that may decide. */
  readonly basis?: Basis
  /** Whether a list of forms is the whole list (R3). */
  readonly completeness?: 'complete' | 'partial' | 'none'
  /** The later law that replaced this one (R3). */
  readonly supersededBy?: string
  /** The year from which it is replaced, so that the row still decides for earlier years (R2). */
  readonly supersededFrom?: number
  readonly sourceIds: readonly string[]
  readonly locator: string
  readonly note?: string
}

/** The terms of most documents in `sources.csv`. */
export const CITED_ONLY = 'facts cited; text not reproduced'

/** Whether a source is a document that was read by itself: its facts are cited, and of a law a short passage at most. */
export const isDocument = ({ terms }: { readonly terms?: string }): boolean =>
  terms === CITED_ONLY || terms === 'short quotation'

/** Whose trafficking is counted: that of children only, as the atlas does unless asked, or of people of any age (R6 to R8). */
export const EVIDENCE = ['anyone', 'children'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** The evidence that is not counted. */
export const otherEvidence = (evidence: Evidence): Evidence =>
  evidence === 'children' ? 'anyone' : 'children'

/** Roles a report can give a country; `internal` is trafficking inside it. */
export const ROLES = ['origin', 'transit', 'destination', 'internal'] as const
export type Role = (typeof ROLES)[number]

/** `not-mentioned`: the report covers the country and does not name the role. */
export type RoleStatement = 'yes' | 'no' | 'not-mentioned'

/** The kinds of child trafficking that the reports are coded for separately (R7). */
export const CHILD_EXPLOITATIONS = ['sexual', 'labour', 'soldier'] as const
export type ChildExploitation = (typeof CHILD_EXPLOITATIONS)[number]

export const FIRST_REPORT = 2003

/** The last report that is read where a reader has not set another year (R6). */
export const USUAL_LAST_REPORT = 2008

/** Selects the reports, or years of reports, up to a year. */
export const reportsUpTo = <R extends number | { readonly year: number }>(
  reports: readonly R[],
  year: number,
): R[] => reports.filter((report) => (typeof report === 'number' ? report : report.year) <= year)

/** Rules that turn evidence into classes, as in docs/methodology.md and `classes.csv`. */
export const RULES = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
  'R20',
  'R21',
  'R22',
  'R23',
  'R24',
  'R29',
] as const
export type RuleId = (typeof RULES)[number]

/** Detected child victims of one year as UNODC prints them; `<5` stays text. */
export interface DetectedVictims {
  readonly year: number
  readonly [column: string]: number | string | undefined
}

/** A year whose figures differ between two releases of UNODC, or that only the older has. */
export interface DetectedRelease {
  readonly year: number
  /** The year of the release from which the figures are. */
  readonly taken: number
  readonly other: number
  /** Counts that the other release prints otherwise, by column. */
  readonly printed: Readonly<Record<string, number | string>>
}
