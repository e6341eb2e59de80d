import { subOfTotal } from '../../src/domain/publishedTotals'
import { EVIDENCE, type Evidence as Strength } from '../../src/domain/evidence'
import { FORMS_COUNTED, type SubId, type ThemeId } from '../../src/domain/themes'
import { COUNTED_FORMS } from '../../src/domain/policyCodes'
import { rowsByEntity } from './groups'
import type { Evidence } from './read/evidence'
import type { PolicyRow } from './read/policy'
import type { TipRow } from './read/tipFlows'
import { coordinationOf } from './rules/coordination'
import { LAST_YEAR_OF_STUDY, withinStudyHorizon } from './rules/decidingRows'
import type { Decision } from './rules/decision'
import { definitionOf, formOf } from './rules/definitions'
import { institutionsOf } from './rules/institutions'
import { patternOf, singleRoleOf } from './rules/patterns'
import { planOf } from './rules/plans'
import { childDefinitionOf, lawOf, nonPunishmentOf, rapporteurOf } from './rules/subChoices'

export interface DerivedMap {
  readonly theme: Exclude<ThemeId, 'treaties'>
  readonly sub: SubId
  readonly evidence?: Strength
  readonly byEntity: ReadonlyMap<string, Decision>
}

type ReportRule = (rows: readonly TipRow[], strength: Strength) => Decision
type PolicyRule = (rows: readonly PolicyRow[]) => Decision

const POLICY_MAPS: readonly (readonly [DerivedMap['theme'], SubId, PolicyRule])[] = [
  ...Object.entries(FORMS_COUNTED).map(
    ([sub, counted]) =>
      ['definitions', sub, (rows) => definitionOf(rows, counted)] as [DerivedMap['theme'], SubId, PolicyRule],
  ),
  ['definitions', 'law', lawOf],
  ['definitions', 'distinct-child-definition', childDefinitionOf],
  ['definitions', 'non-punishment', nonPunishmentOf],
  ...COUNTED_FORMS.map(
    (form) => ['definitions', form, (rows) => formOf(rows, form)] as [DerivedMap['theme'], SubId, PolicyRule],
  ),
  ['institutions', 'main', institutionsOf],
  ['plans', 'main', planOf],
  ['coordination', 'main', coordinationOf],
  ['coordination', 'rapporteur', rapporteurOf],
]

const byEntity = <Row>(
  { entities }: Evidence,
  rowsOf: (code: string) => readonly Row[],
  rule: (own: readonly Row[]) => Decision,
): Map<string, Decision> => new Map(entities.map(({ code }) => [code, rule(rowsOf(code))]))

const derivePolicyMaps = (evidence: Evidence, policy: readonly PolicyRow[]): DerivedMap[] => {
  const policyOf = rowsByEntity(policy)
  return POLICY_MAPS.map(([theme, sub, rule]): DerivedMap => ({
    theme,
    sub,
    byEntity: byEntity(evidence, policyOf, rule),
  }))
}

const deriveReportMaps = (evidence: Evidence, reports: readonly TipRow[]): DerivedMap[] => {
  const reportsOf = rowsByEntity(reports)
  const maps = (theme: 'patterns' | 'internal', sub: SubId, rule: ReportRule) =>
    EVIDENCE.map((strength): DerivedMap => ({
      theme,
      sub,
      evidence: strength,
      byEntity: byEntity(evidence, reportsOf, (rows) => rule(rows, strength)),
    }))
  return [
    ...maps('patterns', 'main', patternOf),
    ...maps('patterns', 'transit', (rows, strength) => singleRoleOf(rows, 'transit', strength)),
    ...maps('internal', 'main', (rows, strength) => singleRoleOf(rows, 'internal', strength)),
  ]
}

/** R2: the maps compared with published totals, from statements up to 2007. */
export const deriveMapsTo2007 = (evidence: Evidence): DerivedMap[] => {
  const compared = new Set(evidence.totals.map((total) => `${total.map} ${subOfTotal(total)}`))
  return [
    ...deriveReportMaps(
      evidence,
      evidence.tipFlows.filter(({ year }) => year <= LAST_YEAR_OF_STUDY),
    ),
    ...derivePolicyMaps(evidence, withinStudyHorizon(evidence.policy)),
  ].filter(({ theme, sub }) => compared.has(`${theme} ${sub}`))
}

/** Derives every map but treaties, which are computed by day. */
export const deriveMaps = (evidence: Evidence): DerivedMap[] => [
  ...deriveReportMaps(evidence, evidence.tipFlows),
  ...derivePolicyMaps(evidence, evidence.policy),
]
