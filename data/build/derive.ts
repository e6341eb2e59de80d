import { type Reach, type Time, periodAt } from '../../src/domain/clock'
import {
  EVIDENCE,
  type Evidence as Strength,
  reportsUpTo,
  USUAL_LAST_REPORT,
} from '../../src/domain/evidence'
import {
  kindOf,
  mapRowOf,
  questionIdOf,
  subsOf,
  type SubId,
  THEMES,
  type ThemeId,
  type AnswerKind,
} from '../../src/domain/themes'
import { FIRST_DAY, STUDY_DAY } from '../../src/domain/treaty'
import { rowsByEntity } from './groups'
import type { Evidence } from './read/evidence'
import type { PolicyRow } from './read/policy'
import { REPORT_YEARS } from './read/tipFlows'
import { offenceDecisions, treatyDecisions } from './rules/dayDecisions'
import { asOfYear, LAST_YEAR_OF_PERIOD, mayDecide } from './rules/decidingRows'
import type { Decision } from './rules/decision'
import { type DatedDecision, periodsOf } from './rules/periods'
import { policyRuleOf, reportRuleOf } from './rules/ruleOf'
import { plainEntities, plainInstrument, plainOffences, plainTreaties } from './write/plain'

/** The answers to one question at all times. */
export interface DerivedMap {
  readonly id: string
  readonly theme: ThemeId
  readonly sub: SubId
  readonly evidence?: Strength
  readonly instrument?: string
  /** Without its last day where it goes on to today. */
  readonly reach: Omit<Reach, 'last'> & Partial<Pick<Reach, 'last'>>
  /** In the order of time; one at least for each entity. */
  readonly byEntity: ReadonlyMap<string, readonly DatedDecision[]>
}

/** The decision for an entity at a time, by default the question's usual one. */
export const decisionAt = (
  { byEntity, reach }: DerivedMap,
  code: string,
  time: Time = reach.usual,
): Decision => {
  const decision = periodAt(byEntity.get(code) ?? [], time)
  if (!decision) throw new Error(`No answer was derived for ${code}.`)
  return decision
}

const DAYS: DerivedMap['reach'] = { kind: 'days', first: FIRST_DAY, usual: STUDY_DAY }

const yearsFrom = (first: number, last: number, usual: number): DerivedMap['reach'] => ({
  kind: 'years',
  first: String(first),
  last: String(last),
  usual: String(usual),
})

/** The maps that are read from one kind of evidence, in the order of the themes. */
const mapsOfKind = (kind: AnswerKind): (readonly [ThemeId, SubId])[] =>
  THEMES.flatMap((theme) =>
    subsOf(theme)
      .filter((sub) => kindOf(theme, sub) === kind)
      .map((sub) => [theme, sub] as const),
  )

const yearsBetween = (first: number, last: number): Time[] =>
  Array.from({ length: last - first + 1 }, (_, more) => String(first + more))

const policyMaps = ({ entities, policy }: Evidence): DerivedMap[] => {
  const policyOf = rowsByEntity(policy)
  return mapsOfKind('policy').map(([theme, sub]) => {
    const { indicators = [] } = mapRowOf(theme, sub)
    const isOwn = (row: PolicyRow) => indicators.includes(row.indicator) && mayDecide(row)
    const first = Math.min(...policy.filter(isOwn).map(({ asOf }) => asOf ?? LAST_YEAR_OF_PERIOD))
    const years = yearsBetween(first, LAST_YEAR_OF_PERIOD)
    const rule = policyRuleOf(theme, sub)
    return {
      id: questionIdOf({ theme, sub }),
      theme,
      sub,
      reach: yearsFrom(first, LAST_YEAR_OF_PERIOD, LAST_YEAR_OF_PERIOD),
      byEntity: new Map(
        entities.map(({ code }) => [
          code,
          periodsOf(years, (year) => rule(asOfYear(policyOf(code), Number(year)))),
        ]),
      ),
    }
  })
}

const reportMaps = ({ entities, tipFlows }: Evidence): DerivedMap[] => {
  const reportsOf = rowsByEntity(tipFlows)
  const { first, last } = REPORT_YEARS
  const years = yearsBetween(first, last)
  return mapsOfKind('reports').flatMap(([theme, sub]) =>
    EVIDENCE.map((evidence) => ({
      id: questionIdOf({ theme, sub, evidence }),
      theme,
      sub,
      evidence,
      reach: yearsFrom(first, last, USUAL_LAST_REPORT),
      byEntity: new Map(
        entities.map(({ code }) => [
          code,
          periodsOf(years, (until) =>
            reportRuleOf(theme, sub)(reportsUpTo(reportsOf(code), Number(until)), evidence),
          ),
        ]),
      ),
    })),
  )
}

const offenceMap = (evidence: Evidence): DerivedMap => {
  const recordOf = new Map(plainOffences(evidence).map((record) => [record.entity, record]))
  const question = { theme: 'definitions', sub: 'since' } as const
  return {
    id: questionIdOf(question),
    ...question,
    reach: DAYS,
    byEntity: new Map(
      plainEntities(evidence).map((entity) => [
        entity.code,
        offenceDecisions(entity, recordOf.get(entity.code)),
      ]),
    ),
  }
}

const treatyMaps = (evidence: Evidence): DerivedMap[] => {
  const records = plainTreaties(evidence)
  const entities = plainEntities(evidence)
  return evidence.instruments.map((row) => {
    const instrument = plainInstrument(row)
    const recordOf = new Map(
      records
        .filter((record) => record.instrument === instrument.id)
        .map((record) => [record.entity, record]),
    )
    const question = { theme: 'treaties', sub: 'main', instrument: instrument.id } as const
    return {
      id: questionIdOf(question),
      ...question,
      reach: DAYS,
      byEntity: new Map(
        entities.map((entity) => [
          entity.code,
          treatyDecisions(entity, instrument, recordOf.get(entity.code)),
        ]),
      ),
    }
  })
}

/** Derives the answers to every question at every time. */
export const deriveMaps = (evidence: Evidence): DerivedMap[] => [
  ...reportMaps(evidence),
  ...policyMaps(evidence),
  offenceMap(evidence),
  ...treatyMaps(evidence),
]
