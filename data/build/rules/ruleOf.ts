import type { Evidence } from '../../../src/domain/evidence'
import { type ThemeId, formsCountedOn, isFormSub, mapRowOf, type SubId } from '../../../src/domain/themes'
import type { PolicyRow } from '../read/policy'
import type { TipRow } from '../read/tipFlows'
import { coordinationOf } from './coordination'
import type { Decision } from './decision'
import { definitionOf, formOf } from './definitions'
import { institutionsOf } from './institutions'
import { patternOf, singleRoleOf } from './patterns'
import { planOf } from './plans'
import { childDefinitionOf, latestAnswerTo, lawOf } from './subChoices'

type ReportRule = (rows: readonly TipRow[], evidence: Evidence) => Decision
type PolicyRule = (rows: readonly PolicyRow[]) => Decision

/** The rule that answers each map of law and policy; forms of exploitation have one for all that count, and one for each. */
const POLICY_RULES: Readonly<Record<string, PolicyRule>> = {
  'definitions/law': lawOf,
  'definitions/distinct-child-definition': childDefinitionOf,
  'definitions/non-punishment': latestAnswerTo('non-punishment'),
  'institutions/main': institutionsOf,
  'plans/main': planOf,
  'coordination/main': coordinationOf,
  'coordination/rapporteur': latestAnswerTo('national-rapporteur'),
}

/** The rule that answers a map of law and policy. Throws where there is none. */
export const policyRuleOf = (theme: ThemeId, sub: SubId): PolicyRule => {
  const counted = formsCountedOn(theme, sub)
  if (counted) return (rows) => definitionOf(rows, counted)
  if (isFormSub(sub)) return (rows) => formOf(rows, sub)
  const rule = POLICY_RULES[`${theme}/${sub}`]
  if (!rule) throw new Error(`data/build/rules/ruleOf.ts has no rule for ${theme}/${sub}.`)
  return rule
}

/** The rule that answers a map of the reports: one role, or two in one class. */
export const reportRuleOf = (theme: ThemeId, sub: SubId): ReportRule => {
  const [role, second] = mapRowOf(theme, sub).roles ?? []
  if (!role) throw new Error(`src/domain/themeTable.ts has no roles for ${theme}/${sub}.`)
  return second ? patternOf : (rows, evidence) => singleRoleOf(rows, role, evidence)
}
