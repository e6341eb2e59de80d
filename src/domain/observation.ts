import type { EntityCode } from './entity'

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

/** Indicators of law and policy with the codes a statement may carry. */
export const POLICY_CODES = {
  'trafficking-law': ['comprehensive-act', 'specific-offence', 'other-offences-only', 'none'],
  'definition-form': [
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
    'other',
  ],
  'definition-count': ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  'distinct-child-definition': ['separate-article', 'special-rule-in-definition', 'aggravation-only', 'none'],
  'non-punishment': ['yes', 'partial', 'no'],
  'lead-institution': [
    'interior',
    'justice',
    'foreign-affairs',
    'prime-minister',
    'social-affairs',
    'children-family',
    'health',
    'other',
    'none',
  ],
  'national-action-plan': ['adopted', 'in-preparation', 'none'],
  'child-specific-plan': ['adopted', 'in-preparation', 'part-of-general-plan', 'none'],
  'national-coordination': ['coordinator', 'inter-ministerial-body', 'working-group', 'none'],
  'national-rapporteur': ['yes', 'equivalent-mechanism', 'no'],
} as const
/** What a statement on law or policy is about. */
export type PolicyIndicator = keyof typeof POLICY_CODES
