import type { EntityCode } from './entity'
import type { PolicyIndicator } from './policyCodes'

/** The rules by which evidence becomes classes, as named in docs/methodology.md and in `classes.csv`. */
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

/** What UNODC prints of a group in a year: a number, or that there were fewer than five. */
export type DetectedFigure =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'fewer-than-five' }

/** The figure that a cell of the series prints; none where the cell is empty. Throws on anything else. */
export const detectedFigure = (cell: number | string | undefined): DetectedFigure | undefined => {
  if (cell === undefined) return undefined
  if (cell === '<5') return { kind: 'fewer-than-five' }
  if (typeof cell === 'number') return { kind: 'number', value: cell }
  throw new Error(`The series of detected victims prints "${cell}", which is neither a number nor "<5".`)
}

/** First and last year of the series. */
export const DETECTED_YEARS = [2007, 2021] as const

/** The top of a scale for some figures: the least of 5, 6, 8, 10, 20, 30, 40, 50, 60, 80, 100 … that holds them all. */
export const detectedTop = (figures: readonly (DetectedFigure | undefined)[]): number => {
  const most = Math.max(5, ...figures.map((figure) => (figure?.kind === 'number' ? figure.value : 0)))
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= most) ?? most
}

/** How sure the coding of a statement is. `low` never decides (rule R1). */
type Confidence = 'high' | 'medium' | 'low'

/** One statement on law or policy, coded to a fixed class, as our sources make it. */
export interface PolicyStatement {
  readonly entity: EntityCode
  readonly indicator: PolicyIndicator
  readonly code: string
  /** The statement in our words. */
  readonly detail: string
  /** Year; absent where the source is undated. */
  readonly asOf?: number
  /** 2009 or earlier (rule R2). */
  readonly isInPeriod: boolean
  readonly confidence: Confidence
  /** Whether a list of forms is the whole list (rule R3). */
  readonly completeness?: 'complete' | 'partial' | 'none'
  /** The later law that replaced this one (rule R3). */
  readonly supersededBy?: string
  readonly sourceIds: readonly string[]
  readonly locator: string
  readonly note?: string
}

/** Two strengths of evidence: statements about trafficking of anyone, or about children only (rules R6 to R8). */
export const EVIDENCE = ['anyone', 'children'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** The roles a report can give a country. `internal` is trafficking inside the country. */
export const ROLES = ['origin', 'transit', 'destination', 'internal'] as const
export type Role = (typeof ROLES)[number]

/** What a report says of a role. `not-mentioned`: the report covers the country and is silent. */
export type RoleStatement = 'yes' | 'no' | 'not-mentioned'

/** The kinds of statement about children that the reports are coded for, kept apart (rule R7). */
export const CHILD_EXPLOITATIONS = ['sexual', 'labour', 'soldier'] as const
export type ChildExploitation = (typeof CHILD_EXPLOITATIONS)[number]

/**
 * On `evidence=anyone`: whether the roles shown are also stated for children (rule R8).
 * `mixed-origin` and `mixed-destination` name the one role of two that is stated for children.
 */
export const STRENGTHS = ['children', 'mixed-origin', 'mixed-destination', 'general'] as const
export type Strength = (typeof STRENGTHS)[number]
