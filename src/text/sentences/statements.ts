import { contradicts } from '../../domain/conflict'
import type {
  CountryFile,
  CountryStatement,
  LaterFact,
  ReportYear,
  SourcedConflict,
} from '../../data/contract'
import {
  type PolicyIndicator,
  type CountedForm,
  type ChildExploitation,
  type Role,
  type Evidence,
  CHILD_EXPLOITATIONS,
  ROLES,
} from '../../domain/evidence'
import type { MessageId, Texts } from '../i18n'
import type { TranslateData } from '../dataTexts'
import {
  formsCountedOn,
  type MapOfTheme,
  mapRowOf,
  questionIdOf,
  type SubId,
  type ThemeId,
} from '../../domain/themes'
import type { Time } from '../../domain/clock'
import { classLabel, formWord, yearsText } from './words'

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
  /** The law's or a commentator's own count, which never decides; zero is a class (R11). */
  readonly ownCounts: readonly CountryStatement[]
}

export const namedForms = (
  file: CountryFile,
  theme: ThemeId,
  sub: SubId,
  time: Time,
): NamedForms | undefined => {
  const counted = formsCountedOn(theme, sub)
  if (!counted) return undefined
  const { deciding, others } = mapStatements(file, { theme, sub }, time)
  const named = new Set(deciding.map(({ code }) => code))
  return {
    forms: counted.filter((form) => named.has(form)),
    ownCounts: [...deciding, ...others].filter(
      ({ indicator, isInPeriod, code }) => indicator === 'definition-count' && isInPeriod && code !== '0',
    ),
  }
}

/** Conflicts of one kind about the same: roles of several reports, or forms of one other law. */
const conflictGroup = ({ kind, who, about, otherSource }: SourcedConflict): string =>
  kind === 'role-route'
    ? `${kind} ${who} ${about}`
    : JSON.stringify([kind, otherSource.sourceIds, otherSource.law])

const yearsOfConflict = ({ years }: SourcedConflict): string | undefined => years && yearsText(years)

/** What the sources of a country contradict each other on under a question at a time, in a sentence each (R33). */
export const conflictSentences = (
  texts: Texts,
  file: CountryFile,
  question: MapOfTheme & { readonly evidence?: Evidence },
  time: Time,
  translate: TranslateData,
): string[] => {
  const { t, list } = texts
  const label = t('say.conflict')
  const conflicts = file.conflicts.filter((conflict) => contradicts(conflict, question, time))
  return [...new Set(conflicts.map(conflictGroup))].flatMap((of) => {
    const group = conflicts.filter((conflict) => conflictGroup(conflict) === of)
    const [first] = group
    if (!first) return []
    const { kind, theme, sub, about, other, source, otherSource } = first
    const when = list([...new Set(group.flatMap((one) => yearsOfConflict(one) ?? []))]) || t('panel.undated')
    if (kind === 'role-route') {
      const said = `${t('text.labelled', { label, value: t('say.route', { role: about ?? '', years: when }) })}.`
      return group.some(({ isUncertain }) => isUncertain)
        ? [`${said} ${t('panel.routes.uncounted')}.`]
        : [said]
    }
    if (kind === 'other-law') {
      const forms = [...new Set(group.map((one) => one.sub))].map((form) => formWord(texts, form))
      const [law, beside] = [source.law ?? '', otherSource.law ?? ''].map((text) => translate(text).text)
      return [t('say.otherLaw', { law: law ?? '', other: beside ?? '', when, forms: list(forms) })]
    }
    // A coded offence is contradicted by a documented law, and a law by the coding.
    const map = kind === 'coded-offence' ? (sub === 'law' ? 'since' : 'law') : sub
    const titles = file.sources
      .filter(({ id }) => otherSource.sourceIds.includes(id))
      .map(({ title }) => title)
    const value = t('text.labelled', {
      label: `${titles.map((title) => translate(title).text).join(texts.semicolon)} (${when})`,
      value: classLabel(texts, theme, map, other),
    })
    return [`${t('text.labelled', { label, value })}.`]
  })
}
