import type { CountryStatement } from '../dataset/contract'
import type { PolicyIndicator } from '../domain/policyCodes'
import type { MessageId, Texts } from '../text/i18n'
import { formWord } from './question'

/** Statements that one source makes in one place about one thing, told together: a list of forms is one statement. */
export interface StatementGroup {
  readonly codes: readonly string[]
  readonly first: CountryStatement
}

/** Joins the statements that differ only in their code, such as the forms of one list. */
export const groupStatements = (statements: readonly CountryStatement[]): StatementGroup[] => {
  const groups = new Map<string, { codes: string[]; first: CountryStatement }>()
  for (const statement of statements) {
    const { indicator, sourceIds, asOf, locator, completeness, confidence, supersededBy } = statement
    const key = JSON.stringify([indicator, sourceIds, asOf, locator, completeness, confidence, supersededBy])
    const group = groups.get(key) ?? { codes: [], first: statement }
    groups.set(key, group)
    if (!group.codes.includes(statement.code)) group.codes.push(statement.code)
  }
  return [...groups.values()]
}

const codeWord = (texts: Texts, indicator: PolicyIndicator, code: string): string => {
  if (indicator === 'definition-form') return formWord(texts, code)
  if (indicator === 'definition-count') return code
  return texts.t(`code.${code}` as MessageId)
}

/** What the statements say: "National Action Plan: adopted". */
export const statementWords = (texts: Texts, { codes, first }: StatementGroup): string =>
  `${texts.t(`indicator.${first.indicator}`)}: ${codes.map((code) => codeWord(texts, first.indicator, code)).join(', ')}`

/** What limits a statement: completeness, confidence, being replaced, or lying outside the period. */
export const statementLimits = ({ t }: Texts, { first }: StatementGroup): string[] => [
  ...(first.completeness === 'complete' ? [t('why.complete')] : []),
  ...(first.completeness === 'partial' ? [t('why.partial')] : []),
  t(`why.confidence.${first.confidence}`),
  ...(first.supersededBy ? [t('why.superseded', { law: first.supersededBy })] : []),
  ...(first.isInPeriod ? [] : [t('why.outOfPeriod')]),
]
