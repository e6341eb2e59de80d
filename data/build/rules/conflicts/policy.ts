import { isFormSub, mapRowOf } from '../../../../src/domain/themes'
import type { DerivedMap } from '../../derive'
import { groupedBy, rowsByEntity } from '../../groups'
import type { Evidence } from '../../read/evidence'
import type { PolicyRow } from '../../read/policy'
import { asOfYear, decidingRows, LAST_YEAR_OF_PERIOD, mayDecide, notSuperseded } from '../decidingRows'
import { sourcesOf } from '../decision'
import { documentKey } from '../definitions'
import type { DatedDecision } from '../periods'
import { type FoundConflict, locatorsOf, spanOf } from './found'

/** Questions with one answer, on which two documents can contradict each other. */
const ONE_ANSWER = [
  'definitions/law',
  'definitions/distinct-child-definition',
  'definitions/non-punishment',
  'coordination/rapporteur',
  'plans',
]
/** Of these, questions on the text of a law, which a text without a date can contradict. */
const OF_A_TEXT = ['definitions/law', 'definitions/distinct-child-definition']

interface Held {
  readonly decision: DatedDecision
  /** Every year in which it is the answer. */
  readonly years: readonly number[]
}

const heldIn = (periods: readonly DatedDecision[]): Held[] =>
  periods.map((decision, index) => {
    const [first, next] = [Number(decision.from), Number(periods[index + 1]?.from ?? LAST_YEAR_OF_PERIOD + 1)]
    return { decision, years: Array.from({ length: next - first }, (_, more) => first + more) }
  })

const isLast = ({ years }: Held): boolean => years.at(-1) === LAST_YEAR_OF_PERIOD

/** Statements without a date, unless their source is known to print a later law: they are set against the last answer. */
const undatedRows = (rows: readonly PolicyRow[], { laws }: Evidence): PolicyRow[] => {
  const later = new Set(laws.filter(({ isPrintedLater }) => isPrintedLater).map(({ sourceId }) => sourceId))
  return notSuperseded(rows).filter(
    ({ asOf, confidence, sourceIds }) =>
      asOf === undefined && confidence !== 'low' && !sourceIds.some((id) => later.has(id)),
  )
}

const isOfOthers =
  ({ sourceIds }: DatedDecision) =>
  (row: PolicyRow): boolean =>
    !row.sourceIds.some((id) => sourceIds.includes(id))

const lawIn = ({ laws }: Evidence, sourceIds: readonly string[]): string | undefined => {
  const names = laws.filter(({ sourceId }) => sourceIds.includes(sourceId)).map(({ law }) => law)
  return names.length > 0 ? [...new Set(names)].join('; ') : undefined
}

const conflict = (
  map: DerivedMap,
  entity: string,
  { decision }: Held,
  others: readonly PolicyRow[],
): Pick<FoundConflict, 'entity' | 'theme' | 'sub' | 'shown' | 'other' | 'source' | 'otherSource'> => ({
  entity,
  theme: map.theme,
  sub: map.sub,
  shown: decision.classes.join(' '),
  other: others[0]?.code ?? '',
  source: { sourceIds: decision.sourceIds, locator: locatorsOf(decision.deciding) },
  otherSource: { sourceIds: sourcesOf(others), locator: locatorsOf(others) },
})

/** Forms that the counted law does not name, though another law or source of the period, or without a date, does. */
const otherLaws = (map: DerivedMap, entity: string, rows: readonly PolicyRow[], evidence: Evidence) =>
  heldIn(map.byEntity.get(entity) ?? []).flatMap((held): FoundConflict[] => {
    if (!held.decision.classes.includes('not-named')) return []
    const naming = (some: readonly PolicyRow[]) =>
      some.filter((row) => row.code === map.sub && isOfOthers(held.decision)(row))
    const inYear = (year: number) =>
      naming(notSuperseded(decidingRows(asOfYear(rows, year), 'definition-form')))
    const dated = new Set(held.years.flatMap(inYear).map(documentKey))
    const undated = isLast(held)
      ? naming(
          undatedRows(
            rows.filter(({ indicator }) => indicator === 'definition-form'),
            evidence,
          ),
        )
      : []
    const found = [...dated].map((document) => {
      const years = held.years.filter((year) => inYear(year).some((row) => documentKey(row) === document))
      const own = inYear(years.at(-1) ?? LAST_YEAR_OF_PERIOD).filter((row) => documentKey(row) === document)
      return { own, years }
    })
    const all = [...found, ...(undated.length > 0 ? [{ own: undated, years: held.years }] : [])]
    return all.map(({ own, years }) => {
      const { source, otherSource, ...common } = conflict(map, entity, held, own)
      const [first] = own
      return {
        ...common,
        kind: 'other-law' as const,
        other: 'named',
        ...(first?.asOf !== undefined && { years: [first.asOf, first.asOf] as const }),
        ...spanOf(years),
        source: { ...source, law: lawIn(evidence, source.sourceIds) },
        otherSource: { ...otherSource, law: lawIn(evidence, otherSource.sourceIds) },
      }
    })
  })

/** Documents of the year of the answer shown that give another. */
const sameYear = (map: DerivedMap, entity: string, rows: readonly PolicyRow[]): FoundConflict[] => {
  const held = heldIn(map.byEntity.get(entity) ?? []).flatMap((one) => {
    const codes = one.decision.deciding.map(({ code }) => code)
    const indicators = new Set(one.decision.deciding.map(({ indicator }) => indicator))
    const others = notSuperseded(rows).filter(
      (row) =>
        row.asOf === one.decision.asOf &&
        indicators.has(row.indicator) &&
        !codes.includes(row.code) &&
        mayDecide(row) &&
        isOfOthers(one.decision)(row),
    )
    return [...groupedBy(others, ({ code }) => code)].map(([code, own]) => ({ ...one, code, own }))
  })
  const byAnswer = groupedBy(held, ({ decision, code }) => `${decision.asOf} ${code}`)
  return [...byAnswer.values()].flatMap((group) => {
    const last = group.at(-1)
    if (last?.decision.asOf === undefined) return []
    const { asOf } = last.decision
    return {
      ...conflict(map, entity, last, last.own),
      kind: 'same-year' as const,
      years: [asOf, asOf] as const,
      ...spanOf(group.flatMap(({ years }) => years)),
    }
  })
}

/** Texts of law without a date that give another answer than the last one shown. */
const undatedTexts = (map: DerivedMap, entity: string, rows: readonly PolicyRow[], evidence: Evidence) =>
  heldIn(map.byEntity.get(entity) ?? [])
    .filter((held) => isLast(held) && held.decision.deciding.length > 0)
    .flatMap((held): FoundConflict[] => {
      const { indicators = [] } = mapRowOf(map.theme, map.sub)
      const others = undatedRows(rows, evidence).filter(
        ({ indicator, code }) => indicators.includes(indicator) && !held.decision.classes.includes(code),
      )
      if (others.length === 0) return []
      return [{ ...conflict(map, entity, held, others), kind: 'undated', ...spanOf(held.years) }]
    })

/** A plan on child trafficking without a date, beside a plan of which no source says whether there is one for children. */
const undatedPlans = (map: DerivedMap, entity: string, rows: readonly PolicyRow[], evidence: Evidence) =>
  heldIn(map.byEntity.get(entity) ?? [])
    .filter((held) => isLast(held) && held.decision.childPlan === 'undated')
    .map((held): FoundConflict => {
      const others = undatedRows(rows, evidence).filter(
        ({ indicator, code }) => indicator === 'child-specific-plan' && code === 'adopted',
      )
      return {
        ...conflict(map, entity, held, others),
        kind: 'undated',
        other: 'child-specific',
        ...spanOf(held.years),
      }
    })

/** Contradictions between statements on law and policy. */
export const policyConflicts = (evidence: Evidence, maps: readonly DerivedMap[]): FoundConflict[] => {
  const rowsOf = rowsByEntity(evidence.policy)
  const ofMaps = (
    ids: (map: DerivedMap) => boolean,
    find: (map: DerivedMap, entity: string, rows: readonly PolicyRow[], files: Evidence) => FoundConflict[],
  ) =>
    maps
      .filter(ids)
      .flatMap((map) => evidence.entities.flatMap(({ code }) => find(map, code, rowsOf(code), evidence)))
  return [
    ...ofMaps(({ theme, sub }) => theme === 'definitions' && isFormSub(sub), otherLaws),
    ...ofMaps(({ id }) => ONE_ANSWER.includes(id), sameYear),
    ...ofMaps(({ id }) => OF_A_TEXT.includes(id), undatedTexts),
    ...ofMaps(({ id }) => id === 'plans', undatedPlans),
  ]
}
