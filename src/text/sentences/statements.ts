import type { CountryStatement, CountryFile, ReportYear } from '../../data/contract'
import type { PolicyIndicator } from '../../domain/policyCodes'
import type { MessageId, Texts } from '../i18n'
import { formWord } from './question'
import { type ChildExploitation, type Role, CHILD_EXPLOITATIONS, ROLES } from '../../domain/evidence'

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

/** Statements that one source makes in one place about one thing, told together: a list of forms is one statement. */
export interface StatementGroup {
  readonly codes: readonly string[]
  /** What they say in our words, and their remarks, each once. */
  readonly details: readonly string[]
  readonly notes: readonly string[]
  readonly first: CountryStatement
}

/** Joins the statements that differ only in their code and its words, such as the forms of one list. */
export const groupStatements = (statements: readonly CountryStatement[]): StatementGroup[] => {
  const groups = new Map<string, CountryStatement[]>()
  for (const statement of statements) {
    const { indicator, sourceIds, asOf, locator, completeness, confidence, supersededBy } = statement
    const key = JSON.stringify([indicator, sourceIds, asOf, locator, completeness, confidence, supersededBy])
    groups.set(key, [...(groups.get(key) ?? []), statement])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const each = (field: 'code' | 'detail' | 'note') => [
      ...new Set(group.flatMap((statement) => statement[field] ?? [])),
    ]
    return { codes: each('code'), details: each('detail'), notes: each('note'), first }
  })
}

const codeWord = (texts: Texts, indicator: PolicyIndicator, code: string): string => {
  if (indicator === 'definition-form') return formWord(texts, code)
  if (indicator === 'definition-count') return code
  return texts.t(`code.${code}` as MessageId)
}

/** What the statements say: "National Action Plan: adopted". */
export const statementWords = (texts: Texts, { codes, first }: StatementGroup): string =>
  texts.t('text.labelled', {
    label: texts.t(`indicator.${first.indicator}`),
    value: codes.map((code) => codeWord(texts, first.indicator, code)).join(', '),
  })

/** What limits a statement: completeness, confidence, being replaced, or lying outside the period. */
export const statementLimits = ({ t }: Texts, { first }: StatementGroup): string[] => [
  ...(first.completeness === 'complete' ? [t('why.complete')] : []),
  ...(first.completeness === 'partial' ? [t('why.partial')] : []),
  t(`why.confidence.${first.confidence}`),
  ...(first.supersededBy ? [t('why.superseded', { law: first.supersededBy })] : []),
  ...(first.isInPeriod ? [] : [t('why.outOfPeriod')]),
]
