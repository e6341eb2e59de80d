import type { Dataset, MapQuestion } from '../data/Dataset'
import { type Entity, REGIONS_MEANT } from '../domain/entity'
import type { Evidence } from '../domain/evidence'
import { memoise } from '../domain/memoise'
import {
  barOf,
  classesFitting,
  type Fit,
  fitOf,
  furtherMaps,
  inStudyOrder,
  type PublishedTotal,
  subOfTotal,
} from '../domain/publishedTotals'
import {
  COMPARED_YEARS,
  type ComparedTotal,
  type Result,
  resultOf,
  type YearVerdicts,
} from '../domain/comparedTotal'
import { hasEvidenceChoice, hasInstrument } from '../domain/themes'
import { hasNoParticipationOfItsOwn } from '../domain/treaty'
import { DEFAULT_FILTERS } from './filters'
import { compareWithTotal, type Judged, type Placed } from './judged'

/** The atlas's answer to a published total, for one kind of evidence where there are two (R27). */
interface PublishedAnswer {
  readonly evidence?: Evidence
  /** At each of the compared years; the same twice where the total is of a day. */
  readonly byYear: readonly [Judged, Judged]
  readonly result: Result
}

export interface PublishedComparison {
  readonly total: PublishedTotal
  /** The map at the first time of the comparison; absent for the list of entities and for what no map shows. */
  readonly question?: MapQuestion
  readonly isCounted: boolean
  /** The study's own list of countries, which can be checked for completeness only. */
  readonly isOwnList: boolean
  /** Two for patterns and internal trafficking: children first, then people of any age (R27). */
  readonly answers: readonly PublishedAnswer[]
}

const BY_AGE = ['children', 'anyone'] as const

const questionOf = (dataset: Dataset, total: PublishedTotal, year: number): MapQuestion | undefined => {
  if (total.map === 'study') return undefined
  const common = { ...DEFAULT_FILTERS, theme: total.map, sub: subOfTotal(total), on: String(year) }
  if (!hasInstrument(total.map)) return common
  const instrument = dataset.instruments.find(({ dataId }) => dataId === total.indicator)
  return instrument && { ...common, instrument: instrument.id, on: total.asOf }
}

/** Kosovo (UNSCR 1244) is left out for treaties, where it has no participation of its own (R22). */
const candidates = ({ entities }: Dataset, { map, scope, relation }: PublishedTotal): readonly Entity[] => {
  const regions = REGIONS_MEANT[relation === 'only-in' ? 'all' : scope]
  return entities.filter(
    (entity) =>
      !(map !== 'study' && hasInstrument(map) && hasNoParticipationOfItsOwn(entity)) &&
      regions.includes(entity.region),
  )
}

const answerOf = (byYear: readonly [Judged, Judged], evidence?: Evidence): PublishedAnswer => ({
  ...(evidence && { evidence }),
  byYear,
  result: resultOf([byYear[0].verdict, byYear[1].verdict]),
})

/** The answer where each entity has one fit, whatever the maps show. */
const listAnswer = (
  total: PublishedTotal,
  entities: readonly Entity[],
  fitOfEntity: (entity: Entity) => Fit,
): PublishedAnswer => {
  const judged = compareWithTotal(
    total,
    entities.map((entity) => ({ entity, fit: fitOfEntity(entity) })),
  )
  return answerOf([judged, judged])
}

const fitIf = (isFitting: boolean): Fit => (isFitting ? 'fits' : 'does-not-fit')

/** Fits if any of the maps fits, and is open if any of the others is. */
const fitOfAny = (fits: readonly Fit[]): Fit =>
  (['fits', 'unknown'] as const).find((fit) => fits.includes(fit)) ?? 'does-not-fit'

const judgedOnMap = (dataset: Dataset, total: PublishedTotal, question: MapQuestion): Judged => {
  const members = candidates(dataset, total)
  const inDoubt = dataset.entities.filter(
    (entity) => total.inDoubt?.includes(entity.code) && !members.includes(entity),
  )
  const further = furtherMaps(total).map((map) => ({ ...question, ...map }))
  const place = (entity: Entity): Placed => {
    const value = dataset.valueOf(entity.code, question)
    const others = further.map((map) => dataset.valueOf(entity.code, map))
    return { entity, value, fit: fitOfAny([value, ...others].map((one) => fitOf(total, one))) }
  }
  return compareWithTotal(total, members.map(place), inDoubt.map(place))
}

const compare = (dataset: Dataset, total: PublishedTotal): PublishedComparison => {
  const [question, later] = COMPARED_YEARS.map((year) => questionOf(dataset, total, year))
  const { takingPart } = total
  const isOwnList = total.map === 'study'
  const counted = { total, isCounted: true, isOwnList }
  if (isOwnList) {
    const regions = REGIONS_MEANT[total.scope]
    const answer = listAnswer(total, dataset.entities, ({ region }) => fitIf(regions.includes(region)))
    return { ...counted, answers: [answer] }
  }
  const members = candidates(dataset, total)
  // Decision 0035: a joint act counts whoever took part in the organisation that day.
  if (takingPart) {
    const answer = listAnswer(total, members, ({ code }) => fitIf(takingPart.includes(code)))
    return { ...counted, answers: [answer] }
  }
  // No source of ours counts this, so every entity is open.
  if (!question || !later || classesFitting(total) === null)
    return { ...counted, question, isCounted: false, answers: [listAnswer(total, members, () => 'unknown')] }
  const judge = (evidence?: Evidence): PublishedAnswer => {
    const at = (on: MapQuestion) => judgedOnMap(dataset, total, { ...on, evidence: evidence ?? on.evidence })
    return answerOf([at(question), at(later)], evidence)
  }
  return {
    ...counted,
    // No single map shows what is read from several.
    ...(furtherMaps(total).length === 0 && { question }),
    answers: hasEvidenceChoice(question.theme) ? BY_AGE.map((evidence) => judge(evidence)) : [judge()],
  }
}

interface ShownYear {
  /** Absent where the answer is the same in both years. */
  readonly year?: number
  readonly judged: Judged
}

/** What is said of an answer: that of the first year, or both where the verdict depends on it (R26). */
export const shownYears = ({ byYear, result }: PublishedAnswer): readonly ShownYear[] =>
  result === 'depends-on-year'
    ? byYear.map((judged, index) => ({ year: COMPARED_YEARS[index], judged }))
    : [{ judged: byYear[0] }]

/** Compares a published total with what the atlas documents, by R2, R26, R27 and R30; independent of filters. */
export const comparePublished = memoise(compare)

/** A total with what a map shows of its comparison. */
export const comparedTotal = (dataset: Dataset, total: PublishedTotal): ComparedTotal => {
  const bar = barOf(total)
  const isOfOneMap = bar === undefined && furtherMaps(total).length === 0
  return {
    ...total,
    ...(isOfOneMap && { sub: subOfTotal(total) }),
    ...(bar !== undefined && { bar }),
    verdicts: comparePublished(dataset, total).answers.map(({ byYear: [first, second] }): YearVerdicts => [
      first.verdict,
      second.verdict,
    ]),
  }
}

export const comparedTotals = (dataset: Dataset): readonly PublishedComparison[] =>
  inStudyOrder(dataset.publishedTotals).map((total) => comparePublished(dataset, total))
