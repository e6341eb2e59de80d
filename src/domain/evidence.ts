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

/** The first yearly report. */
export const FIRST_REPORT = 2003

/** The last report that is read where a reader has not set another year (R6). */
export const USUAL_LAST_REPORT = 2008

/** Selects the reports, or years of reports, up to a year. */
export const reportsUpTo = <R extends number | { readonly year: number }>(
  reports: readonly R[],
  year: number,
): R[] => reports.filter((report) => (typeof report === 'number' ? report : report.year) <= year)
