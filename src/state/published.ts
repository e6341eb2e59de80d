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
import type { ComparedTotal } from '../domain/publishedVerdict'
import { hasEvidenceChoice, hasInstrument } from '../domain/themes'
import { hasNoParticipationOfItsOwn } from '../domain/treaty'
import { DEFAULT_FILTERS } from './filters'
import { compareWithTotal, type Judged, type Placed } from './judged'

/** The atlas's answer to a published total, for one kind of evidence where there are two (R27). */
export interface PublishedAnswer extends Judged {
  readonly evidence?: Evidence
}

export interface PublishedComparison {
  readonly total: PublishedTotal
  /** The map at the time of the comparison; absent for the list of entities and for what no map shows. */
  readonly question?: MapQuestion
  readonly isCounted: boolean
  /** The study's own list of countries, which can be checked for completeness only. */
  readonly isOwnList: boolean
  /** Two for patterns and internal trafficking: children first, then people of any age (R27). */
  readonly answers: readonly PublishedAnswer[]
}

const BY_AGE = ['children', 'anyone'] as const

/** The last year of statements compared with the study, which gives none itself (R2). */
const COMPARED_YEAR = '2007'

const questionOf = (dataset: Dataset, total: PublishedTotal): MapQuestion | undefined => {
  if (total.map === 'study') return undefined
  const common = { ...DEFAULT_FILTERS, theme: total.map, sub: subOfTotal(total), on: COMPARED_YEAR }
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

/** The answer where each entity has one fit, whatever the maps show. */
const listAnswer = (
  total: PublishedTotal,
  entities: readonly Entity[],
  fitOfEntity: (entity: Entity) => Fit,
): PublishedAnswer =>
  compareWithTotal(
    total,
    entities.map((entity) => ({ entity, fit: fitOfEntity(entity) })),
  )

const fitIf = (isFitting: boolean): Fit => (isFitting ? 'fits' : 'does-not-fit')

/** Fits if any of the maps fits, and is open if any of the others is. */
const fitOfAny = (fits: readonly Fit[]): Fit =>
  (['fits', 'unknown'] as const).find((fit) => fits.includes(fit)) ?? 'does-not-fit'

const mapAnswer = (dataset: Dataset, total: PublishedTotal, question: MapQuestion): PublishedAnswer => {
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
  const evidence = hasEvidenceChoice(question.theme) ? question.evidence : undefined
  return { ...compareWithTotal(total, members.map(place), inDoubt.map(place)), evidence }
}

const compare = (dataset: Dataset, total: PublishedTotal): PublishedComparison => {
  const question = questionOf(dataset, total)
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
  if (!question || classesFitting(total) === null)
    return { ...counted, question, isCounted: false, answers: [listAnswer(total, members, () => 'unknown')] }
  const strengths = hasEvidenceChoice(question.theme) ? BY_AGE : [question.evidence]
  return {
    ...counted,
    // No single map shows what is read from several.
    ...(furtherMaps(total).length === 0 && { question }),
    answers: strengths.map((evidence) => mapAnswer(dataset, total, { ...question, evidence })),
  }
}

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
    verdicts: comparePublished(dataset, total).answers.map(({ verdict }) => verdict),
  }
}

export const comparedTotals = (dataset: Dataset): readonly PublishedComparison[] =>
  inStudyOrder(dataset.publishedTotals).map((total) => comparePublished(dataset, total))
