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
