import { ROLES, type Role } from '../../../src/domain/evidence'
import type { PolicyRow } from '../../../data/build/read/policy'
import type { SourceRow } from '../../../data/build/read/sources'
import type { TipRow } from '../../../data/build/read/tipFlows'
import type { TreatyRow } from '../../../data/build/read/treaties'

/** A statement that may decide, changed as a test needs it. */
export const statement = (change: Partial<PolicyRow> = {}): PolicyRow => ({
  line: 2,
  entity: 'AAA',
  indicator: 'national-action-plan',
  code: 'adopted',
  detail: 'a plan was adopted',
  asOf: 2005,
  isInPeriod: true,
  confidence: 'high',
  sourceIds: ['doc-001'],
  locator: 'p. 1',
  later: { sourceIds: [] },
  ...change,
})

/** A complete list of forms of one source and year. */
export const listOfForms = (codes: readonly string[], change: Partial<PolicyRow> = {}): PolicyRow[] =>
  codes.map((code) => statement({ indicator: 'definition-form', completeness: 'complete', code, ...change }))

const roles = <T>(silent: T, stated: readonly Role[], yes: T): Record<Role, T> =>
  Object.fromEntries(ROLES.map((role) => [role, stated.includes(role) ? yes : silent])) as Record<Role, T>

/** One report that states some roles for anyone, and some for children by kind of exploitation. */
export const reportRow = (
  anyone: readonly Role[],
  children: Partial<Record<'sexual' | 'labour' | 'soldier', readonly Role[]>> = {},
  year = 2005,
): TipRow => {
  const of = (kind: 'sexual' | 'labour' | 'soldier') =>
    roles<'yes' | 'no' | 'not-mentioned'>('not-mentioned', children[kind] ?? [], 'yes')
  return {
    line: 2,
    entity: 'AAA',
    year,
    anyone: roles<'yes' | 'no'>('no', anyone, 'yes'),
    children: { sexual: of('sexual'), labour: of('labour'), soldier: of('soldier') },
    isCodedJointly: false,
    sourceIds: ['report'],
  }
}

/** A treaty record as the file gives it. */
export const treatyRow = (change: Partial<TreatyRow> = {}): TreatyRow => ({
  line: 2,
  entity: 'AAA',
  instrument: 'TREATY',
  action: 'ratification',
  sourceIds: ['list'],
  ...change,
})

/** A source by id with the last day it speaks of. */
export const sourceRow = (id: string, knownUntil?: string): SourceRow => ({
  line: 2,
  id,
  title: id,
  quality: 'original',
  knownUntil,
})
