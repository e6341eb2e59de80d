import type { ChildPlanSaid } from '../../../src/domain/evidence'
import type { PolicyRow } from '../read/policy'
import { decidingRows, furthest } from './decidingRows'
import { decide, type Decision, notDocumented } from './decision'

const STAGES = ['adopted', 'in-preparation', 'none']

/** R15: the statements on the furthest stage of a National Action Plan. */
const furthestStage = (rows: readonly PolicyRow[]): PolicyRow[] =>
  furthest(decidingRows(rows, 'national-action-plan'), STAGES)

/** R16: statements that a separate plan on child trafficking was adopted. */
const childPlanRows = (rows: readonly PolicyRow[]): PolicyRow[] =>
  decidingRows(rows, 'child-specific-plan').filter(({ code }) => code === 'adopted')

const isUndated = ({ indicator, code, asOf, confidence }: PolicyRow): boolean =>
  indicator === 'child-specific-plan' && code === 'adopted' && asOf === undefined && confidence !== 'low'

const SAID_OF = { 'part-of-general-plan': 'part', 'part-of-children-plan': 'children', none: 'none' } as const
type SaidCode = keyof typeof SAID_OF

/**
 * R16: what sources say of a separate plan on child trafficking where none decides: part of the general one or of one
 * for children, none, or one without a date.
 */
const childPlanSaid = (rows: readonly PolicyRow[]): ChildPlanSaid | undefined => {
  const [deciding] = furthest(decidingRows(rows, 'child-specific-plan'), Object.keys(SAID_OF))
  if (deciding) return SAID_OF[deciding.code as SaidCode]
  return rows.some(isUndated) ? 'undated' : undefined
}

/** The evidence's fixed wording for an adopted plan without implementation; no other text is parsed. */
const NOT_IMPLEMENTED = 'national plan not implemented'

/** R17: whether an adopted plan is said not to be implemented; it stays adopted, with those words shown. */
const isSaidNotImplemented = ({ code, detail }: PolicyRow): boolean =>
  code === 'adopted' && detail === NOT_IMPLEMENTED

/** R15 to R17: whether there is a plan, and one on child trafficking. */
export const planOf = (rows: readonly PolicyRow[]): Decision => {
  const forChildren = childPlanRows(rows)
  if (forChildren.length > 0) return decide(['child-specific'], 'R16', forChildren)
  const decision = planForAnyone(rows)
  return decision.classes.includes('general') ? { ...decision, childPlan: childPlanSaid(rows) } : decision
}

const planForAnyone = (rows: readonly PolicyRow[]): Decision => {
  const stage = furthestStage(rows)
  const code = stage[0]?.code
  if (code === undefined) return notDocumented()
  if (code !== 'adopted') return decide([code], 'R15', stage)
  return decide(['general'], stage.some(isSaidNotImplemented) ? 'R17' : 'R15', stage)
}
