import type { CountryFile, CountryStatement, LaterFact, ReportYear } from '../../data/contract'
import {
  type PolicyIndicator,
  type CountedForm,
  type ChildExploitation,
  type Role,
  CHILD_EXPLOITATIONS,
  ROLES,
} from '../../domain/evidence'
import type { MessageId, Texts } from '../i18n'
import type { TranslateData } from '../dataTexts'
import {
  type ClassId,
  formsCountedOn,
  type MapOfTheme,
  mapRowOf,
  questionIdOf,
  type SubId,
  type ThemeId,
} from '../../domain/themes'
import type { Time } from '../../domain/clock'
import { formWord } from './words'

export type RoleCell = 'children' | 'general' | 'none'

/** The statement of a report on a role; `general` does not mention children. */
export const roleCell = ({ roles }: ReportYear, role: Role): RoleCell => {
  const { anyone, children } = roles[role]
  if (Object.values(children).includes('yes')) return 'children'
  return anyone === 'yes' ? 'general' : 'none'
}

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

/** Such as "Origin: sexual exploitation in 5 of 6, labour in 2 of 6", a line for each role. */
export const childKindLines = ({ t }: Texts, reports: readonly ReportYear[]): string[] =>
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

/** The columns of the coding for roles (R5). */
export const roleColumns = (roles: readonly Role[]): string =>
  roles.map((role) => `${role}, child_…_${role}`).join('; ')

/** Statements of one source in one place on one subject, such as a list of forms. */
interface StatementGroup {
  readonly codes: readonly string[]
  readonly details: readonly string[]
  readonly notes: readonly string[]
  readonly first: CountryStatement
}

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

export const statementWords = (texts: Texts, { codes, first }: StatementGroup): string =>
  texts.t('text.labelled', {
    label: texts.t(`indicator.${first.indicator}`),
    value: codes.map((code) => codeWord(texts, first.indicator, code)).join(', '),
  })

export const statementLimits = (
  { t }: Texts,
  { first }: StatementGroup,
  translate: TranslateData,
): string[] => [
  ...(first.completeness === 'complete' ? [t('why.complete')] : []),
  ...(first.completeness === 'partial' ? [t('why.partial')] : []),
  t(`why.confidence.${first.confidence}`),
  ...(first.supersededBy ? [t('why.superseded', { law: translate(first.supersededBy).text })] : []),
  ...(first.isInPeriod ? [] : [t('why.outOfPeriod')]),
]

/** The statements on a question in a country's file: those that decide it in a year, and the others. */
export const mapStatements = (
  { statements }: CountryFile,
  { theme, sub }: MapOfTheme,
  time: Time,
): { deciding: readonly CountryStatement[]; others: readonly CountryStatement[] } => {
  const id = questionIdOf({ theme, sub })
  const { indicators = [] } = mapRowOf(theme, sub)
  const about = statements.filter(({ indicator }) => indicators.includes(indicator))
  const isDeciding = ({ decides }: CountryStatement) =>
    decides.some(({ question, from, to }) => question === id && from <= time && time <= to)
  return { deciding: about.filter(isDeciding), others: about.filter((one) => !isDeciding(one)) }
}

/** Statements of the sources on the time after the map's about its question; all counts of forms share what is known of them. */
export const laterFacts = ({ later }: CountryFile, { theme, sub }: MapOfTheme, time: Time): LaterFact[] => {
  const asked = mapRowOf(theme, sub).indicators?.includes('definition-form') ? 'main' : sub
  return later.filter((fact) => fact.theme === theme && fact.sub === asked && fact.on > time)
}

export interface NamedForms {
  readonly forms: readonly CountedForm[]
  /** Statements in force that name further forms; they do not decide. */
  readonly beside: readonly CountryStatement[]
  /** The law's or a commentator's own count, which never decides; zero is a class (R11). */
  readonly ownCounts: readonly CountryStatement[]
}

/** Classes of counts come from complete lists. */
const isCount = (classes: readonly ClassId[]): boolean => classes.some((id) => /^\d/.test(id))

export const namedForms = (
  file: CountryFile,
  theme: ThemeId,
  sub: SubId,
  { classes, time }: { readonly classes: readonly ClassId[]; readonly time: Time },
): NamedForms | undefined => {
  const counted = formsCountedOn(theme, sub)
  if (!counted) return undefined
  const { deciding, others } = mapStatements(file, { theme, sub }, time)
  const named = new Set(deciding.map(({ code }) => code))
  const isFurther = (statement: CountryStatement) =>
    statement.indicator === 'definition-form' &&
    statement.isInPeriod &&
    statement.confidence !== 'low' &&
    statement.supersededBy === undefined &&
    !named.has(statement.code) &&
    counted.some((form) => form === statement.code)
  return {
    forms: counted.filter((form) => named.has(form)),
    beside: isCount(classes) ? others.filter(isFurther) : [],
    ownCounts: [...deciding, ...others].filter(
      ({ indicator, isInPeriod, code }) => indicator === 'definition-count' && isInPeriod && code !== '0',
    ),
  }
}
