import type { DerivedMap } from '../../derive'
import type { Evidence } from '../../read/evidence'
import type { FoundConflict } from './found'
import { offenceConflicts } from './offences'
import { policyConflicts } from './policy'
import { rolesAgainstRoutes } from './roles'

/** R33: every contradiction between two of our sources on an answer of a map, by kind. */
export const findConflicts = (evidence: Evidence, maps: readonly DerivedMap[]): FoundConflict[] => [
  ...rolesAgainstRoutes(evidence),
  ...policyConflicts(evidence, maps),
  ...offenceConflicts(evidence, maps),
]
