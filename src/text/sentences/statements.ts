import type { CountryStatement } from '../../data/contract'
import type { PolicyIndicator } from '../../domain/policyCodes'
import type { MessageId, Texts } from '../i18n'
import { formWord } from './question'

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
