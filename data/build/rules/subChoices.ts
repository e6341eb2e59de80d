import type { PolicyIndicator } from '../../../src/domain/policyCodes'
import type { RuleId } from '../../../src/domain/rules'
import type { PolicyRow } from '../read/policy'
import { codesOf, decidingRows, furthest, latestOfMostConfident, notSuperseded } from './decidingRows'
import { decide, type Decision, notDocumented } from './decision'

const LAW_RANKING = ['comprehensive-act', 'specific-offence', 'other-offences-only', 'none']
const CHILD_DEFINITION_RANKING = [
  'separate-article',
  'special-rule-in-definition',
  'aggravation-only',
  'none',
]

const furthestInForce = (
  rows: readonly PolicyRow[],
  indicator: PolicyIndicator,
  ranking: string[],
): Decision => {
  const deciding = furthest(notSuperseded(decidingRows(rows, indicator)), ranking)
  return deciding.length > 0 ? decide(codesOf(deciding), 'R15', deciding) : notDocumented()
}

/** R15, applied to the kind of law: the furthest of the laws in force. */
export const lawOf = (rows: readonly PolicyRow[]): Decision =>
  furthestInForce(rows, 'trafficking-law', LAW_RANKING)

/** R15, applied to the definition of child trafficking: the most distinct rule in force. */
export const childDefinitionOf = (rows: readonly PolicyRow[]): Decision =>
  furthestInForce(rows, 'distinct-child-definition', CHILD_DEFINITION_RANKING)

const latestAnswer = (rows: readonly PolicyRow[], indicator: PolicyIndicator, rule: RuleId): Decision => {
  const eligible = decidingRows(rows, indicator)
  if (eligible.length === 0) return notDocumented()
  const deciding = latestOfMostConfident(eligible)
  return decide(codesOf(deciding), rule, deciding)
}

/** R13, applied to non-punishment of child victims: the latest of the most confident. */
export const nonPunishmentOf = (rows: readonly PolicyRow[]): Decision =>
  latestAnswer(rows, 'non-punishment', 'R13')

/** R13, applied to the national rapporteur, a sub-choice by R18: the latest of the most confident. */
export const rapporteurOf = (rows: readonly PolicyRow[]): Decision =>
  latestAnswer(rows, 'national-rapporteur', 'R13')
