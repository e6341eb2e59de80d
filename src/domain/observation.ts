import type { EntityCode } from './entity'
import type { PolicyIndicator } from './policyCodes'

/** How sure the coding of a statement is. `low` never decides (rule R1). */
export type Confidence = 'high' | 'medium' | 'low'

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
