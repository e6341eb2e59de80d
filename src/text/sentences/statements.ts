import type { CountryFile, ReportYear, SourcedConflict } from '../../data/contract'
import type { Time } from '../../domain/clock'
import { contradicts } from '../../domain/conflict'
import {
  CHILD_EXPLOITATIONS,
  type ChildExploitation,
  type Evidence,
  type PolicyIndicator,
  ROLES,
} from '../../domain/evidence'
import type { LawArticle } from '../../domain/lawArticle'
import type { MapOfTheme } from '../../domain/themes'
import type { StatementGroup } from '../../state/statements'
import type { TranslateData } from '../dataTexts'
import type { MessageId, Texts } from '../i18n'
import { classLabel, formWord, yearsText } from './words'

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

const codeWord = (texts: Texts, indicator: PolicyIndicator, code: string): string => {
  if (indicator === 'definition-form') return formWord(texts, code)
  if (indicator === 'definition-count') return code
  return texts.t(`code.${code}` as MessageId)
}

export const statementWords = (texts: Texts, { codes, first }: StatementGroup): string =>
  texts.labelled(
    texts.t(`indicator.${first.indicator}`),
    codes.map((code) => codeWord(texts, first.indicator, code)).join(', '),
  )

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
  const { t, list, labelled } = texts
  const label = t('say.conflict')
  const conflicts = file.conflicts.filter((conflict) => contradicts(conflict, question, time))
  return [...new Set(conflicts.map(conflictGroup))].flatMap((of) => {
    const group = conflicts.filter((conflict) => conflictGroup(conflict) === of)
    const [first] = group
    if (!first) return []
    const { kind, theme, sub, about, other, source, otherSource } = first
    const when = list([...new Set(group.flatMap((one) => yearsOfConflict(one) ?? []))]) || t('panel.undated')
    if (kind === 'role-route') {
      const said = `${labelled(label, t('say.route', { role: about ?? '', years: when }))}.`
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
    const value = labelled(
      `${titles.map((title) => translate(title).text).join(texts.semicolon)} (${when})`,
      classLabel(texts, theme, map, other),
    )
    return [`${labelled(label, value)}.`]
  })
}

/** Names an article by its number: "Article 132(5)", or as its law does and in that language, "§ 232a(1)", "4 kap. 1 a §". */
export const articleNumber = (
  { t, capital }: Texts,
  article: string,
  lang: string,
): { readonly text: string; readonly lang?: string } =>
  /^\d(?!.*§$)/.test(article) ? { text: t('article.number', { article }) } : { text: capital(article), lang }

/** Says the time of an article's text, since when it is in force, and what its words are: "original in Czech". */
export const articleFacts = (
  { t, day }: Texts,
  { asOf, inForceFrom, kind, languageName }: LawArticle,
  translate: TranslateData,
): string[] => [
  ...(asOf === undefined ? [] : [t('article.asOf', { day: day(asOf) })]),
  ...(inForceFrom === undefined ? [] : [t('panel.inForce', { day: day(inForceFrom) })]),
  t(`article.kind.${kind}`, { language: translate(languageName).text }),
]
