import type { Dataset, MapQuestion, MapValue } from '../data/Dataset'
import type { Entity, EntityCode } from '../domain/entity'
import { EVIDENCE, type Evidence } from '../domain/evidence'
import { memoise } from '../domain/memoise'
import { type PublishedTotal, REGIONS_MEANT } from '../domain/published'
import { type Fit, classesFitting, fitOf, inStudyOrder, subOfTotal } from '../domain/publishedTotals'
import { hasEvidenceChoice, hasInstrument } from '../domain/themes'
import { hasNoParticipationOfItsOwn } from '../domain/treatyStatus'
import { DEFAULT_FILTERS } from './filters'
import { judge, type Judged, type Member, type Placed } from './judged'

export type { Detail, Member } from './judged'

/** The atlas's answer to a published total, for one kind of evidence where there are two (R27). */
export interface PublishedAnswer extends Judged {
  readonly evidence?: Evidence
  /** Each sorted by name; together they are the base. */
  readonly groups: Readonly<Record<Fit, readonly Member[]>>
  /** The count on the map, which includes later statements (R2); absent where it cannot differ. */
  readonly onMap?: Judged
}

export interface PublishedComparison {
  readonly total: PublishedTotal
  /** Absent for the list of entities and for what no map shows. */
  readonly question?: MapQuestion
  readonly isCounted: boolean
  /** The study's own list of countries, which can be checked for completeness only. */
  readonly isOwnList: boolean
  /** Two for patterns and internal trafficking: anyone and children (R27). */
  readonly answers: readonly PublishedAnswer[]
}

const questionOf = (dataset: Dataset, total: PublishedTotal): MapQuestion | undefined => {
  if (total.map === 'study') return undefined
  const common = { ...DEFAULT_FILTERS, theme: total.map, sub: subOfTotal(total) }
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

const answerFrom = (judged: Judged, placed: readonly Placed[]): PublishedAnswer => {
  const group = (wanted: Fit) => placed.filter(({ fit }) => fit === wanted)
  return {
    ...judged,
    groups: { fits: group('fits'), 'does-not-fit': group('does-not-fit'), unknown: group('unknown') },
  }
}

const listAnswer = (dataset: Dataset, total: PublishedTotal): PublishedAnswer => {
  const regions = REGIONS_MEANT[total.scope]
  const placed = dataset.entities.map((entity): Placed => ({
    entity,
    fit: regions.includes(entity.region) ? 'fits' : 'does-not-fit',
  }))
  return answerFrom(judge(total, placed), placed)
}

/** Decision 0032: a joint act counts whoever took part in the organisation that day. */
const jointAnswer = (
  dataset: Dataset,
  total: PublishedTotal,
  takingPart: readonly EntityCode[],
): PublishedAnswer => {
  const placed = candidates(dataset, total).map((entity): Placed => ({
    entity,
    fit: takingPart.includes(entity.code) ? 'fits' : 'does-not-fit',
  }))
  return answerFrom(judge(total, placed), placed)
}

const mapAnswer = (dataset: Dataset, total: PublishedTotal, question: MapQuestion): PublishedAnswer => {
  const members = candidates(dataset, total)
  const inDoubt = dataset.entities.filter(
    (entity) => total.inDoubt?.includes(entity.code) && !members.includes(entity),
  )
  const by = (valueOf: (entity: Entity) => MapValue) => {
    const place = (entity: Entity): Placed => {
      const value = valueOf(entity)
      return { entity, value, fit: fitOf(total, value) }
    }
    const placed = members.map(place)
    return { placed, judged: judge(total, placed, inDoubt.map(place)) }
  }
  const onMap = by(({ code }) => dataset.valueOf(code, question))
  // Treaties are compared on the study's day and have no other cut-off.
  if (hasInstrument(question.theme)) return answerFrom(onMap.judged, onMap.placed)
  // R2: statements up to 2007 only.
  const to2007 = by(({ code }) => {
    const value = dataset.valueTo2007(code, question)
    if (value === undefined) throw new Error(`The dataset has no map to 2007 for ${total.id}.`)
    return value
  })
  return { ...answerFrom(to2007.judged, to2007.placed), evidence: evidenceOf(question), onMap: onMap.judged }
}

const evidenceOf = ({ theme, evidence }: MapQuestion): Evidence | undefined =>
  hasEvidenceChoice(theme) ? evidence : undefined

const compare = (dataset: Dataset, total: PublishedTotal): PublishedComparison => {
  const question = questionOf(dataset, total)
  const isOwnList = total.map === 'study'
  if (isOwnList) return { total, isCounted: true, isOwnList, answers: [listAnswer(dataset, total)] }
  if (total.takingPart)
    return { total, isCounted: true, isOwnList, answers: [jointAnswer(dataset, total, total.takingPart)] }
  if (!question || classesFitting(total) === null) {
    // No source of ours counts this, so every entity is open.
    const open = candidates(dataset, total).map((entity): Placed => ({ entity, fit: 'unknown' }))
    return { total, question, isCounted: false, isOwnList, answers: [answerFrom(judge(total, open), open)] }
  }
  const kinds = hasEvidenceChoice(question.theme) ? EVIDENCE : [question.evidence]
  return {
    total,
    question,
    isCounted: true,
    isOwnList,
    answers: kinds.map((evidence) => mapAnswer(dataset, total, { ...question, evidence })),
  }
}

/** Compares a published total with what the atlas documents, by R2, R26, R27 and R30; independent of filters. */
export const comparePublished = memoise(compare)

export const comparedTotals = (dataset: Dataset): readonly PublishedComparison[] =>
  inStudyOrder(dataset.publishedTotals).map((total) => comparePublished(dataset, total))
