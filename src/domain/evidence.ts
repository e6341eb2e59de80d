import type { EntityCode } from './entity'
import type { PolicyIndicator } from './policyCodes'

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
  /** The year from which it is replaced, so that the row still decides for earlier years (R2). */
  readonly supersededFrom?: number
  readonly sourceIds: readonly string[]
  readonly locator: string
  readonly note?: string
}

/** Strength of evidence: statements on trafficking of anyone, or on children only (R6 to R8). */
export const EVIDENCE = ['anyone', 'children'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** What a reader may choose: `roles` is `anyone`, and the map shows which of two roles is stated for children. */
export const EVIDENCE_CHOICES = [...EVIDENCE, 'roles'] as const
export type EvidenceChoice = (typeof EVIDENCE_CHOICES)[number]

/** The strength of evidence in the data that answers a choice. */
export const documentedEvidence = (choice: EvidenceChoice): Evidence =>
  choice === 'roles' ? 'anyone' : choice

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

/** The strength that the map shows; which of two roles is stated for children, for the choice `roles` only. */
export const shownStrength = (
  choice: EvidenceChoice,
  strength: Strength | undefined,
): Strength | undefined =>
  choice === 'roles' || strength === undefined || strength === 'children' ? strength : 'general'
