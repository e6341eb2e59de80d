import { QUALITIES, type Quality } from '../../src/data/contract'
import type { EntityCode } from '../../src/domain/entity'
import { type Evidence as ReportEvidence, reportsUpTo, USUAL_LAST_REPORT } from '../../src/domain/evidence'
import { type Knowledge, knowledgeOf } from '../../src/domain/verdict'
import type { IsoDay, TreatyRecord, OffenceRecord } from '../../src/domain/treaty'
import { mapRowOf, type SubId, type ThemeId } from '../../src/domain/themes'
import type { DerivedMap } from './derive'
import { groupedBy, rowsByEntity } from './groups'
import type { Evidence } from './read/evidence'
import type { PolicyRow } from './read/policy'
import type { TipRow } from './read/tipFlows'
import { mayDecide } from './rules/decidingRows'
import type { Decision } from './rules/decision'
import { documentKey } from './rules/definitions'
import { policyRuleOf, reportRuleOf } from './rules/ruleOf'

/** How the answers of several documents, each read alone, compare. */
export const AGREEMENTS = ['one', 'differ', 'agree'] as const
type Agreement = (typeof AGREEMENTS)[number]

/** How much our sources say on one question for one entity. */
interface Known {
  /** How many documents answer, in whole or in part; the report of each year is one. */
  readonly documents: number
  /** How many more are about the question and do not answer it, or may not decide (R1). */
  readonly others: number
  /** The kinds of reading of the documents that answer. */
  readonly kinds: readonly Quality[]
  /** The latest year that they answer for. */
  readonly latest?: number
  /** How their answers compare, each document read alone; none where the answer is missing. */
  readonly agreement?: Agreement
}

export interface KnownMap {
  readonly theme: ThemeId
  /** Part of the theme; of treaties the instrument. */
  readonly sub: SubId
  readonly evidence?: ReportEvidence
  /** Without entities on which there is no document at all. */
  readonly byEntity: Readonly<Record<EntityCode, Known>>
}

/** The answer of one document, or of one year's report, when it is read alone. */
interface DocumentAnswer {
  readonly classes: Decision['classes']
  readonly knowledge: Knowledge
  readonly documents: readonly string[]
  readonly sourceIds: readonly string[]
  /** Years of its statements that may decide. */
  readonly years: readonly number[]
}

const isAnswer = ({ knowledge }: DocumentAnswer): boolean =>
  knowledge === 'documented' || knowledge === 'partly-documented'

const countOf = (answers: readonly DocumentAnswer[]): number =>
  new Set(answers.flatMap(({ documents }) => documents)).size

/** A partial list agrees with any, and so does not take part. */
const agreementOf = (answers: readonly DocumentAnswer[]): Known['agreement'] => {
  const whole = answers.filter(({ knowledge }) => knowledge === 'documented' || knowledge === 'not-mentioned')
  if (whole.length < 2) return 'one'
  const unlike = new Set(whole.map(({ classes }) => classes.toSorted().join(' ')))
  return unlike.size === 1 ? 'agree' : 'differ'
}

const knownBy = (
  answers: readonly DocumentAnswer[],
  kindsOf: (sourceIds: readonly string[]) => readonly Quality[],
): Known | undefined => {
  if (answers.length === 0) return undefined
  const answering = answers.filter(isAnswer)
  const isAnswered = answering.some(({ knowledge }) => knowledge === 'documented')
  const years = answering.flatMap((one) => one.years)
  return {
    documents: countOf(answering),
    others: countOf(answers.filter((one) => !isAnswer(one))),
    kinds: kindsOf(answering.flatMap(({ sourceIds }) => sourceIds)),
    ...(years.length > 0 ? { latest: Math.max(...years) } : {}),
    ...(isAnswered ? { agreement: agreementOf(answers) } : {}),
  }
}

const policyAnswers = ({ theme, sub }: DerivedMap, rows: readonly PolicyRow[]): DocumentAnswer[] => {
  const { indicators = [] } = mapRowOf(theme, sub)
  const rule = policyRuleOf(theme, sub)
  const own = rows.filter(({ indicator }) => indicators.includes(indicator))
  return [...groupedBy(own, documentKey).values()].map((document): DocumentAnswer => {
    const answer = rule(document)
    const sourceIds = [...new Set(document.flatMap((row) => row.sourceIds))]
    return {
      classes: answer.classes,
      knowledge: knowledgeOf(answer),
      documents: sourceIds,
      sourceIds,
      years: document.filter(mayDecide).flatMap(({ asOf }) => asOf ?? []),
    }
  })
}

const reportAnswers = (
  { theme, sub }: DerivedMap,
  evidence: ReportEvidence,
  rows: readonly TipRow[],
): DocumentAnswer[] => {
  const rule = reportRuleOf(theme, sub)
  return rows.map((row): DocumentAnswer => {
    const answer = rule([row], evidence)
    return {
      classes: answer.classes,
      knowledge: knowledgeOf(answer),
      documents: [String(row.year)],
      sourceIds: row.sourceIds,
      years: [row.year],
    }
  })
}

/** A record of others answers as one document, up to the last day it covers. */
const knownByRecord = (
  { sourceIds, knownUntil }: { readonly sourceIds: readonly string[]; readonly knownUntil?: IsoDay },
  kindsOf: (sourceIds: readonly string[]) => readonly Quality[],
): Known => ({
  documents: sourceIds.length,
  others: 0,
  kinds: kindsOf(sourceIds),
  ...(knownUntil === undefined ? {} : { latest: Number(knownUntil.slice(0, 4)) }),
  agreement: 'one',
})

/** How much the sources say on every map: each document is asked alone, by the rule of the map. */
export const deriveKnown = (
  evidence: Evidence,
  maps: readonly DerivedMap[],
  { treaties, offences }: { treaties: readonly TreatyRecord[]; offences: readonly OffenceRecord[] },
): KnownMap[] => {
  const qualityOf = new Map(evidence.sources.map(({ id, quality }) => [id, quality]))
  const kindsOf = (ids: readonly string[]): Quality[] =>
    QUALITIES.filter((quality) => ids.some((id) => qualityOf.get(id) === quality))
  const policyOf = rowsByEntity(evidence.policy)
  const reportsOf = rowsByEntity(reportsUpTo(evidence.tipFlows, USUAL_LAST_REPORT))
  const answersOf = (map: DerivedMap, code: string): DocumentAnswer[] => {
    if (map.evidence === undefined) return policyAnswers(map, policyOf(code))
    return reportAnswers(map, map.evidence, reportsOf(code))
  }
  const byEntity = (knownOf: (code: string) => Known | undefined): Record<string, Known> =>
    Object.fromEntries(
      evidence.entities.flatMap(({ code }): [string, Known][] => {
        const known = knownOf(code)
        return known ? [[code, known]] : []
      }),
    )
  const byRecord = (records: readonly (OffenceRecord | TreatyRecord)[]) => {
    const recordOf = new Map(records.map((record) => [record.entity, record]))
    return byEntity((code) => {
      const record = recordOf.get(code)
      return record && knownByRecord(record, kindsOf)
    })
  }
  return [
    ...maps
      .filter(({ reach }) => reach.kind === 'years')
      .map((map) => ({
        theme: map.theme,
        sub: map.sub,
        ...(map.evidence ? { evidence: map.evidence } : {}),
        byEntity: byEntity((code) => knownBy(answersOf(map, code), kindsOf)),
      })),
    { theme: 'definitions' as const, sub: 'since', byEntity: byRecord(offences) },
    ...evidence.instruments.map(({ id }) => ({
      theme: 'treaties' as const,
      sub: id,
      byEntity: byRecord(treaties.filter(({ instrument }) => instrument === id)),
    })),
  ]
}
