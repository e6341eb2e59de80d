import { subOfTotal } from '../../src/domain/publishedTotals'
import { EVIDENCE, type Evidence as Strength } from '../../src/domain/evidence'
import type { AnswerKind } from '../../src/domain/themeRow'
import { CLASSIFIED_THEMES, type ClassifiedTheme, kindOf, type SubId, subsOf } from '../../src/domain/themes'
import { reportsUpTo, USUAL_LAST_REPORT } from '../../src/domain/reports'
import { rowsByEntity } from './groups'
import type { Evidence } from './read/evidence'
import type { PolicyRow } from './read/policy'
import type { TipRow } from './read/tipFlows'
import { LAST_YEAR_OF_STUDY, withinStudyHorizon } from './rules/decidingRows'
import type { Decision } from './rules/decision'
import { policyRuleOf, reportRuleOf } from './rules/ruleOf'

export interface DerivedMap {
  readonly theme: ClassifiedTheme
  readonly sub: SubId
  readonly evidence?: Strength
  readonly byEntity: ReadonlyMap<string, Decision>
}

/** The maps that are read from one kind of evidence, in the order of the themes. */
const mapsOfKind = (kind: AnswerKind): (readonly [ClassifiedTheme, SubId])[] =>
  CLASSIFIED_THEMES.flatMap((theme) =>
    subsOf(theme)
      .filter((sub) => kindOf(theme, sub) === kind)
      .map((sub) => [theme, sub] as const),
  )

const byEntity = <Row>(
  { entities }: Evidence,
  rowsOf: (code: string) => readonly Row[],
  rule: (own: readonly Row[]) => Decision,
): Map<string, Decision> => new Map(entities.map(({ code }) => [code, rule(rowsOf(code))]))

const derivePolicyMaps = (evidence: Evidence, policy: readonly PolicyRow[]): DerivedMap[] => {
  const policyOf = rowsByEntity(policy)
  return mapsOfKind('policy').map(([theme, sub]) => ({
    theme,
    sub,
    byEntity: byEntity(evidence, policyOf, policyRuleOf(theme, sub)),
  }))
}

const deriveReportMaps = (evidence: Evidence, reports: readonly TipRow[]): DerivedMap[] => {
  const reportsOf = rowsByEntity(reports)
  return mapsOfKind('reports').flatMap(([theme, sub]) =>
    EVIDENCE.map((strength) => ({
      theme,
      sub,
      evidence: strength,
      byEntity: byEntity(evidence, reportsOf, (rows) => reportRuleOf(theme, sub)(rows, strength)),
    })),
  )
}

/** R2: the maps compared with published totals, from statements up to 2007. */
export const deriveMapsTo2007 = (evidence: Evidence): DerivedMap[] => {
  const compared = new Set(evidence.totals.map((total) => `${total.map} ${subOfTotal(total)}`))
  return [
    ...deriveReportMaps(evidence, reportsUpTo(evidence.tipFlows, LAST_YEAR_OF_STUDY)),
    ...derivePolicyMaps(evidence, withinStudyHorizon(evidence.policy)),
  ].filter(({ theme, sub }) => compared.has(`${theme} ${sub}`))
}

/** Derives every map but treaties, which are computed by day. */
export const deriveMaps = (evidence: Evidence): DerivedMap[] => [
  ...deriveReportMaps(evidence, reportsUpTo(evidence.tipFlows, USUAL_LAST_REPORT)),
  ...derivePolicyMaps(evidence, evidence.policy),
]
