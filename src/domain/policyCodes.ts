/** Forms of exploitation a definition can name and that count (rule R10: `other` does not). */
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

/**
 * The forms that the study counted for its map of definitions: the six of the Palermo Protocol, in its order, and illegal
 * adoption, which it names besides (rule R10).
 */
export const STUDY_FORMS = [
  'prostitution',
  'other-sexual-exploitation',
  'forced-labour',
  'slavery-or-similar',
  'servitude',
  'organ-removal',
  'illegal-adoption',
] as const satisfies readonly CountedForm[]

/** Institutions that can lead the work against trafficking, as the study classes them (rule R13). */
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

/** Indicators of law and policy with the codes a statement may carry. */
export const POLICY_CODES = {
  'trafficking-law': ['comprehensive-act', 'specific-offence', 'other-offences-only', 'none'],
  'definition-form': [...COUNTED_FORMS, 'other'],
  'definition-count': ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  'distinct-child-definition': ['separate-article', 'special-rule-in-definition', 'aggravation-only', 'none'],
  'non-punishment': ['yes', 'partial', 'no'],
  'lead-institution': [...LEAD_INSTITUTIONS, 'none'],
  'national-action-plan': ['adopted', 'in-preparation', 'none'],
  'child-specific-plan': ['adopted', 'in-preparation', 'part-of-general-plan', 'none'],
  'national-coordination': ['coordinator', 'inter-ministerial-body', 'working-group', 'none'],
  'national-rapporteur': ['yes', 'equivalent-mechanism', 'no'],
} as const
/** What a statement on law or policy is about. */
export type PolicyIndicator = keyof typeof POLICY_CODES
