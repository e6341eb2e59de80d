import type { Dataset, MapQuestion, MapValue } from '../dataset/Dataset'
import type { Entity } from '../domain/entity'
import { EVIDENCE, type Evidence } from '../domain/evidence'
import { kept } from '../domain/kept'
import type { PublishedTotal } from '../domain/published'
import { type Fit, classesFitting, fitOf, inStudyOrder, subOfTotal } from '../domain/publishedTotals'
import { hasEvidenceChoice, type ThemeId } from '../domain/themes'
import { TREATY_BASE_EXCLUDED } from '../domain/treaty'
import { type PublishedVerdict, publishedVerdictOf, type Tally } from '../domain/publishedVerdict'
import { DEFAULT_FILTERS } from './filters'

/** An entity and what the atlas says of it for the question; none where the atlas has no such question. */
export interface Member {
  readonly entity: Entity
  readonly value?: Pick<MapValue, 'classes' | 'treaty'>
}

/** A count with its verdict. */
export interface Judged {
  readonly tally: Tally
  readonly verdict: PublishedVerdict
}

/** The atlas's answer to the question of a published total, for one strength of evidence where there are two (R27). */
export interface PublishedAnswer extends Judged {
  readonly evidence?: Evidence
  /** Who fits, who does not, who is open; each sorted by name. Together they are the base. */
  readonly groups: Readonly<Record<Fit, readonly Member[]>>
  /** The same count on the map, which knows later statements too (R2); none where it cannot differ. */
  readonly onMap?: Judged
}

/** A published total beside what the atlas documents for it. */
export interface PublishedComparison {
  readonly total: PublishedTotal
  /** The map that shows the question; none for the list of entities and for what no map shows. */
  readonly question?: MapQuestion
  /** Whether our sources tell of any entity at all whether it fits. */
  readonly isCounted: boolean
  /** One; for patterns and internal trafficking one for anyone and one for children (R27). */
  readonly answers: readonly PublishedAnswer[]
}

const questionOf = (dataset: Dataset, total: PublishedTotal): MapQuestion | undefined => {
  if (total.map === 'study') return undefined
  const common = { ...DEFAULT_FILTERS, theme: total.map as ThemeId, sub: subOfTotal(total) }
  if (total.map !== 'treaties') return common
  const instrument = dataset.instruments.find(({ dataId }) => dataId === total.indicator)
  return instrument && { ...common, instrument: instrument.id, on: total.asOf }
}

/** The entities a total is about: its sub-region, and for treaties the fifty with participation of their own (R22). */
const candidates = ({ entities }: Dataset, { map, scope }: PublishedTotal): readonly Entity[] =>
  map === 'study'
    ? entities
    : entities.filter(
        ({ code, region }) =>
          (map !== 'treaties' || code !== TREATY_BASE_EXCLUDED) && (scope === 'all' || scope === region),
      )

const judge = (total: PublishedTotal, fits: readonly Fit[]): Judged => {
  const count = (wanted: Fit) => fits.filter((fit) => fit === wanted).length
  const tally = { fit: count('fits'), unknown: count('unknown'), base: fits.length }
  return { tally, verdict: publishedVerdictOf(total, tally) }
}

type Placed = Member & { readonly fit: Fit }

const answerFrom = (total: PublishedTotal, placed: readonly Placed[]): PublishedAnswer => {
  const group = (wanted: Fit) => placed.filter(({ fit }) => fit === wanted)
  return {
    ...judge(
      total,
      placed.map(({ fit }) => fit),
    ),
    groups: { fits: group('fits'), 'does-not-fit': group('does-not-fit'), unknown: group('unknown') },
  }
}

/** The list of countries is the study's own: the entity is in the group counted, or it is not. */
const listAnswer = (dataset: Dataset, total: PublishedTotal): PublishedAnswer =>
  answerFrom(
    total,
    dataset.entities.map((entity) => ({
      entity,
      fit: total.scope === 'all' || entity.region === total.scope ? 'fits' : 'does-not-fit',
    })),
  )

const mapAnswer = (dataset: Dataset, total: PublishedTotal, question: MapQuestion): PublishedAnswer => {
  const members = candidates(dataset, total)
  const placed = members.map((entity): Placed => {
    // R2: statements up to 2007 only. A treaty is asked for the day of the study, and has no other horizon.
    const value = dataset.valueTo2007(entity.code, question) ?? dataset.valueOf(entity.code, question)
    return { entity, value, fit: fitOf(total, value) }
  })
  const answer = answerFrom(total, placed)
  if (question.theme === 'treaties') return answer
  const onMap = members.map(({ code }) => fitOf(total, dataset.valueOf(code, question)))
  return { ...answer, evidence: evidenceOf(question), onMap: judge(total, onMap) }
}

const evidenceOf = ({ theme, evidence }: MapQuestion): Evidence | undefined =>
  hasEvidenceChoice(theme) ? evidence : undefined

const compare = (dataset: Dataset, total: PublishedTotal): PublishedComparison => {
  const question = questionOf(dataset, total)
  if (total.map === 'study') return { total, isCounted: true, answers: [listAnswer(dataset, total)] }
  if (!question || classesFitting(total) === null) {
    // No source of ours counts this: every entity is open.
    const open = candidates(dataset, total).map((entity): Placed => ({ entity, fit: 'unknown' }))
    return { total, question, isCounted: false, answers: [answerFrom(total, open)] }
  }
  const strengths = hasEvidenceChoice(question.theme) ? EVIDENCE : [question.evidence]
  return {
    total,
    question,
    isCounted: true,
    answers: strengths.map((evidence) => mapAnswer(dataset, total, { ...question, evidence })),
  }
}

/**
 * Compares a published total with what the atlas documents for the same question: rules R2, R26 and R27. No filter
 * changes it, so it is compared once.
 */
export const comparePublished = kept(compare)

/** All published totals with their answers, in the order of the study's file. */
export const comparedTotals = (dataset: Dataset): readonly PublishedComparison[] =>
  inStudyOrder(dataset.publishedTotals).map((total) => comparePublished(dataset, total))
