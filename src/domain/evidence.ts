import type { EntityCode } from './entity'
import type { PolicyIndicator } from './policyCodes'
/** A UNODC figure of a group in a year: a number, or fewer than five. */
export type DetectedFigure =
  { readonly kind: 'number'; readonly value: number } | { readonly kind: 'fewer-than-five' }

/** Reads a cell of the series; an empty cell gives nothing. Throws on anything else. */
export const detectedFigure = (cell: number | string | undefined): DetectedFigure | undefined => {
  if (cell === undefined) return undefined
  if (cell === '<5') return { kind: 'fewer-than-five' }
  if (typeof cell === 'number') return { kind: 'number', value: cell }
  throw new Error(`The series of detected victims prints "${cell}", which is neither a number nor "<5".`)
}

export const DETECTED_YEARS = [2007, 2021] as const

/** Returns the top of a scale: the least of 5, 6, 8, 10, 20, 30, 40, 50, 60, 80, 100 … that holds all figures. */
export const detectedTop = (figures: readonly (DetectedFigure | undefined)[]): number => {
  const most = Math.max(5, ...figures.map((figure) => (figure?.kind === 'number' ? figure.value : 0)))
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= most) ?? most
}

/** A `low` statement never decides (R1). */
type Confidence = 'high' | 'medium' | 'low'

export interface PolicyStatement {
  readonly entity: EntityCode
  readonly indicator: PolicyIndicator
  readonly code: string
  readonly detail: string
  readonly asOf?: number
  /** 2009 or earlier (R2). */
  readonly isInPeriod: boolean
  readonly confidence: Confidence
  /** Whether a list of forms is the whole list (R3). */
  readonly completeness?: 'complete' | 'partial' | 'none'
  /** The later law that replaced this one (R3). */
  readonly supersededBy?: string
  readonly sourceIds: readonly string[]
  readonly locator: string
  readonly note?: string
}

/** Strength of evidence: statements on trafficking of anyone, or on children only (R6 to R8). */
export const EVIDENCE = ['anyone', 'children'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** Roles a report can give a country; `internal` is trafficking inside it. */
export const ROLES = ['origin', 'transit', 'destination', 'internal'] as const
export type Role = (typeof ROLES)[number]

/** `not-mentioned`: the report covers the country and does not name the role. */
export type RoleStatement = 'yes' | 'no' | 'not-mentioned'

/** The kinds of child trafficking that the reports are coded for separately (R7). */
export const CHILD_EXPLOITATIONS = ['sexual', 'labour', 'soldier'] as const
export type ChildExploitation = (typeof CHILD_EXPLOITATIONS)[number]

/** R8, on `evidence=anyone`: which of the shown roles are also stated for children; `mixed-*` names the only one. */
export const STRENGTHS = ['children', 'mixed-origin', 'mixed-destination', 'general'] as const
export type Strength = (typeof STRENGTHS)[number]
