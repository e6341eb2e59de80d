import { POLICY_CODES } from '../../../src/domain/evidence'
import type { PolicyRow } from '../read/policy'
import { codesOf, decidingRows, latestOfMostConfident } from './decidingRows'
import { decide, type Decision, notDocumented } from './decision'
import { saidOf } from './said'

/**
 * R13: every institution named by the most confident statements of the latest year, in the key's order; more than two
 * are a build error. R14: "none" only where a statement says so.
 */
export const institutionsOf = (rows: readonly PolicyRow[]): Decision => {
  const eligible = decidingRows(rows, 'lead-institution')
  if (eligible.length === 0) return notDocumented()
  const deciding = latestOfMostConfident(eligible)
  const codes = codesOf(deciding)
  const inOrder = POLICY_CODES['lead-institution'].filter((code) => codes.includes(code))
  return {
    ...decide(inOrder, codes.includes('none') ? 'R14' : 'R13', deciding),
    said: saidOf(Object.fromEntries(inOrder.map((id) => [id, deciding.filter(({ code }) => code === id)]))),
  }
}
