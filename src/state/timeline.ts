import type { Dataset } from '../data/Dataset'
import { type DatedMember, type DayTimeline, dayTimeline } from '../domain/dayTimeline'
import { type ClassId, hasInstrument, kindOf } from '../domain/themes'
import { FIRST_DAY } from '../domain/treaty'
import { hasNoParticipationOfItsOwn } from '../domain/treatyStatus'
import { shownTotals } from './judged'
import { isInScope, type ScopeFilters } from './answer'
import type { Filters } from './filters'

type TimelineFilters = ScopeFilters & Pick<Filters, 'theme' | 'sub' | 'instrument' | 'evidence'>

/** The answers at all times of the chosen scope; of treaties only those that can join an instrument at all (R22). */
const datedMembers = (dataset: Dataset, filters: TimelineFilters): readonly DatedMember[] =>
  dataset.entities
    .filter(
      (entity) =>
        isInScope(entity, filters) && !(hasInstrument(filters.theme) && hasNoParticipationOfItsOwn(entity)),
    )
    .map((entity) => ({ entity, periods: dataset.periodsOf(entity.code, { ...filters, on: null }) }))

export type TimedQuestion = 'treaties' | 'since'

export interface PresentTimeline {
  readonly of: TimedQuestion
  readonly counted: ClassId
  readonly timeline: DayTimeline
  readonly base: number
  readonly first: string
  readonly last: string
  /** The day before which nobody could be counted, if any. */
  readonly opened?: string
}

export const presentTimeline = (
  dataset: Dataset,
  filters: TimelineFilters,
  last: string,
): PresentTimeline => {
  const isSince = kindOf(filters.theme, filters.sub) === 'since'
  // Static pages show treaties beside maps of any theme.
  const question = isSince ? filters : { ...filters, theme: 'treaties' as const, sub: 'main' }
  const members = datedMembers(dataset, question)
  const counted = isSince ? 'full' : 'bound'
  return {
    of: isSince ? 'since' : 'treaties',
    counted,
    timeline: dayTimeline(members, counted, FIRST_DAY, last),
    base: members.length,
    first: FIRST_DAY,
    last,
    ...(!isSince && { opened: dataset.instrument(filters.instrument).opened }),
  }
}

interface PublishedCount {
  readonly day: string
  readonly count: number
}

/** A timeline with the study's count, where it gives one for a day. */
export interface PublishedTimeline extends PresentTimeline {
  readonly published: PublishedCount | undefined
}

const publishedCount = (dataset: Dataset, filters: TimelineFilters): PublishedCount | undefined => {
  const totals = shownTotals(dataset, { ...filters, theme: 'treaties', sub: 'main' })
  const total = totals.find(({ asOf, value }) => asOf.length === 10 && value !== undefined)
  return total?.value === undefined ? undefined : { day: total.asOf, count: total.value }
}

/** The timeline of a question up to a day, with the study's count. */
export const publishedTimeline = (
  dataset: Dataset,
  filters: TimelineFilters,
  last: string,
): PublishedTimeline => {
  const present = presentTimeline(dataset, filters, last)
  return { ...present, published: present.of === 'treaties' ? publishedCount(dataset, filters) : undefined }
}
