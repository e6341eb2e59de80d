import type { Evidence, Role } from '../../../src/domain/evidence'
import { CHILD_EXPLOITATIONS } from '../../../src/domain/evidence'
import type { ClassId } from '../../../src/domain/themes'
import type { TipRow } from '../read/tipFlows'
import { type Decision, sourcesOf } from './decision'

/** R6: whether a report states the role for anyone; its `no` only means "not mentioned". */
const statesForAnyone = (row: TipRow, role: Role): boolean => row.anyone[role] === 'yes'

/** R7: whether a report states the role for children: sexual exploitation, labour or soldiering. */
const statesForChildren = (row: TipRow, role: Role): boolean =>
  CHILD_EXPLOITATIONS.some((kind) => row.children[kind][role] === 'yes')

/** Whether a report states the role under the chosen evidence. */
export const statesRole = (row: TipRow, role: Role, evidence: Evidence): boolean =>
  evidence === 'children' ? statesForChildren(row, role) : statesForAnyone(row, role)

/** R6, R8: a role counts if at least one of the reports states it under the chosen evidence. */
const isReported = (rows: readonly TipRow[], role: Role, evidence: Evidence): boolean =>
  rows.some((row) => statesRole(row, role, evidence))

/** Which roles of a class about anyone are also stated for children; a column of the published tables. */
export const STRENGTHS = ['children', 'mixed-origin', 'mixed-destination', 'general'] as const

const rolesIn = (classId: ClassId): readonly string[] =>
  classId.split('-').filter((part) => part === 'origin' || part === 'destination' || part === 'reported')

/** R8: compares the class about anyone with the one about children; undefined where the first has no role. */
export const strengthOf = (anyone: ClassId, children: ClassId): (typeof STRENGTHS)[number] | undefined => {
  const roles = rolesIn(anyone)
  if (roles.length === 0) return undefined
  const [first, ...more] = roles.filter((role) => rolesIn(children).includes(role))
  if (1 + more.length === roles.length && first !== undefined) return 'children'
  if (first === undefined) return 'general'
  return first === 'origin' ? 'mixed-origin' : 'mixed-destination'
}

const decideReports = (
  rows: readonly TipRow[],
  roles: readonly Role[],
  evidence: Evidence,
  classId: string,
): Decision => {
  // Without a reported role, the silence of every report decided.
  const deciding =
    roles.length > 0 ? rows.filter((row) => roles.some((role) => statesRole(row, role, evidence))) : rows
  return {
    classes: [classId],
    rule: evidence === 'children' ? 'R7' : 'R6',
    asOf: deciding.length > 0 ? Math.max(...deciding.map(({ year }) => year)) : undefined,
    deciding: [],
    sourceIds: sourcesOf(deciding),
  }
}

/** R6 and R7: origin, destination, both or neither, from the reports that cover the entity. */
export const patternOf = (rows: readonly TipRow[], evidence: Evidence): Decision => {
  const roles = (['origin', 'destination'] as const).filter((role) => isReported(rows, role, evidence))
  const classId = rows.length === 0 ? 'not-covered' : roles.length === 0 ? 'neither' : roles.join('-and-')
  return decideReports(rows, roles, evidence, classId)
}

/** R6 and R7: whether one role, internal trafficking or transit, is reported. */
export const singleRoleOf = (rows: readonly TipRow[], role: Role, evidence: Evidence): Decision => {
  const isStated = isReported(rows, role, evidence)
  const classId = rows.length === 0 ? 'not-covered' : isStated ? 'reported' : 'not-mentioned'
  return decideReports(rows, isStated ? [role] : [], evidence, classId)
}
