import type { PolicyRow } from '../read/policy'
import { decidingRows } from './decidingRows'
import { decide, type Decision, latestYear, notDocumented } from './decision'
import { saidOf } from './said'

const BODIES = ['inter-ministerial-body', 'working-group']

/** R18: statements dated after the last "none"; all where there is none. */
const sinceLastNone = (rows: readonly PolicyRow[]): PolicyRow[] => {
  const lastNone = latestYear(rows.filter(({ code }) => code === 'none'))
  return rows.filter(
    ({ code, asOf }) => code !== 'none' && (lastNone === undefined || (asOf ?? 0) > lastNone),
  )
}

/** R18: a coordinator, a body, or both, over all statements since the last "none". */
export const coordinationOf = (rows: readonly PolicyRow[]): Decision => {
  const eligible = decidingRows(rows, 'national-coordination')
  if (eligible.length === 0) return notDocumented()
  const since = sinceLastNone(eligible)
  if (since.length === 0) {
    const nones = eligible.filter(({ code }) => code === 'none')
    return decide(
      ['none'],
      'R18',
      nones.filter(({ asOf }) => asOf === latestYear(nones)),
    )
  }
  const coordinator = since.filter(({ code }) => code === 'coordinator')
  const body = since.filter(({ code }) => BODIES.includes(code))
  const [hasCoordinator, hasBody] = [coordinator.length > 0, body.length > 0]
  const classId = hasCoordinator && hasBody ? 'coordinator-and-body' : hasCoordinator ? 'coordinator' : 'body'
  return { ...decide([classId], 'R18', since), said: saidOf({ coordinator, body }) }
}
