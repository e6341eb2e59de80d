import type { PolicyIndicator } from '../../../src/domain/evidence'
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

/** R13, applied to a question with one answer: the latest of the most confident. */
export const latestAnswerTo =
  (indicator: PolicyIndicator) =>
  (rows: readonly PolicyRow[]): Decision => {
    const eligible = decidingRows(rows, indicator)
    if (eligible.length === 0) return notDocumented()
    const deciding = latestOfMostConfident(eligible)
    return decide(codesOf(deciding), 'R13', deciding)
  }
