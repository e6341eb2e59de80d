import type { Dataset } from '../data/Dataset'
import { shownTotals } from './shownTotals'
import { type QuestionTimeline, type TimelineFilters, timelineUntil } from './timeline'

interface PublishedCount {
  readonly day: string
  readonly count: number
}

/** A timeline with the study's count, where it gives one for a day. */
export interface PublishedTimeline extends QuestionTimeline {
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
  const present = timelineUntil(dataset, filters, last)
  return { ...present, published: present.of === 'treaties' ? publishedCount(dataset, filters) : undefined }
}
