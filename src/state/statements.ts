import type { CountryFile, CountryStatement, LaterFact, ReportYear } from '../data/contract'
import type { Time } from '../domain/clock'
import type { CountedForm, Role } from '../domain/evidence'
import { formsCountedOn, type MapOfTheme, mapRowOf, questionIdOf } from '../domain/themes'

export type RoleCell = 'children' | 'general' | 'none'

/** The statement of a report on a role; `general` does not mention children. */
export const roleCell = ({ roles }: ReportYear, role: Role): RoleCell => {
  const { anyone, children } = roles[role]
  if (Object.values(children).includes('yes')) return 'children'
  return anyone === 'yes' ? 'general' : 'none'
}

/** In how many reports a role is stated of anyone, and of children. */
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

/** Statements of one source in one place on one subject, such as a list of forms. */
export interface StatementGroup {
  readonly codes: readonly string[]
  readonly details: readonly string[]
  readonly notes: readonly string[]
  readonly first: CountryStatement
}

export const groupStatements = (statements: readonly CountryStatement[]): StatementGroup[] => {
  const groups = new Map<string, [CountryStatement, ...CountryStatement[]]>()
  for (const statement of statements) {
    const { indicator, sourceIds, asOf, locator, completeness, confidence, supersededBy } = statement
    const key = JSON.stringify([indicator, sourceIds, asOf, locator, completeness, confidence, supersededBy])
    const same = groups.get(key)
    if (same) same.push(statement)
    else groups.set(key, [statement])
  }
  return [...groups.values()].map((group) => {
    const each = (field: 'code' | 'detail' | 'note') => [
      ...new Set(group.flatMap((statement) => statement[field] ?? [])),
    ]
    return { codes: each('code'), details: each('detail'), notes: each('note'), first: group[0] }
  })
}

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

/** The forms that a law names, where the question counts them. */
export const namedForms = (file: CountryFile, question: MapOfTheme, time: Time): NamedForms | undefined => {
  const counted = formsCountedOn(question.theme, question.sub)
  if (!counted) return undefined
  const { deciding, others } = mapStatements(file, question, time)
  const named = new Set(deciding.map(({ code }) => code))
  return {
    forms: counted.filter((form) => named.has(form)),
    ownCounts: [...deciding, ...others].filter(
      ({ indicator, isInPeriod, code }) => indicator === 'definition-count' && isInPeriod && code !== '0',
    ),
  }
}
