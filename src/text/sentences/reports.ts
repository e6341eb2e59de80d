import type { CountryFile, ReportYear } from '../../data/contract'
import { CHILD_EXPLOITATIONS, type ChildExploitation, ROLES, type Role } from '../../domain/evidence'
import type { Texts } from '../i18n'

/** What one report says of a role, for a cell of the years grid. */
export type RoleCell = 'children' | 'general' | 'none'

/** What a report says of a role: about children, in general only, or not mentioned. */
export const roleCell = ({ roles }: ReportYear, role: Role): RoleCell => {
  const { anyone, children } = roles[role]
  if (Object.values(children).includes('yes')) return 'children'
  return anyone === 'yes' ? 'general' : 'none'
}

/** In how many reports a role is named: at all, and about children. */
export const roleCounts = (
  reports: readonly ReportYear[],
  role: Role,
): { anyone: number; children: number } => {
  const cells = reports.map((report) => roleCell(report, role))
  return {
    anyone: cells.filter((cell) => cell !== 'none').length,
    children: cells.filter((cell) => cell === 'children').length,
  }
}

/** "Origin: sexual exploitation in 5 of 6, labour in 2 of 6", one line a role that is stated for children. */
export const childKindLines = ({ t }: Texts, { reports }: CountryFile): string[] =>
  ROLES.flatMap((role) => {
    const countOf = (kind: ChildExploitation) =>
      reports.filter(({ roles }) => roles[role].children[kind] === 'yes').length
    const kinds = CHILD_EXPLOITATIONS.filter((kind) => countOf(kind) > 0).map((kind) =>
      t('panel.reports.kindCount', { kind: t(`kind.${kind}`), k: countOf(kind), n: reports.length }),
    )
    return kinds.length > 0
      ? [t('panel.reports.kind', { role: t(`role.${role}`), kinds: kinds.join(', ') })]
      : []
  })

/** The columns of the coding that roles are read from (rule R5). */
export const roleColumns = (roles: readonly Role[]): string =>
  roles.map((role) => `${role}, child_…_${role}`).join('; ')
