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
  'child-specific-plan': ['adopted', 'in-preparation', 'part-of-general-plan', 'none'],
  'national-coordination': ['coordinator', 'inter-ministerial-body', 'working-group', 'none'],
  'national-rapporteur': ['yes', 'equivalent-mechanism', 'no'],
} as const
export type PolicyIndicator = keyof typeof POLICY_CODES
