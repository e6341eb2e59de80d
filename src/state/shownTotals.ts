import type { Dataset } from '../data/Dataset'
import type { PublishedTotal } from '../domain/published'
import { totalsForMap, totalsOfQuestion } from '../domain/publishedTotals'
import { hasEvidenceChoice } from '../domain/themes'
import { DEFAULT_FILTERS, type Filters } from './filters'

/** The filters that say which question is on the map and of which countries. */
export type AskedFilters = Pick<Filters, 'theme' | 'sub' | 'instrument' | 'regions' | 'groups'>

const askedOf = (dataset: Dataset, { theme, sub, instrument }: AskedFilters) => ({
  theme,
  sub,
  instrument: dataset.instrument(instrument),
})

/** The totals that the study published for the present question and the countries shown. */
export const shownTotals = (dataset: Dataset, filters: AskedFilters): readonly PublishedTotal[] =>
  // The study gives no total for those that were members of something.
  filters.groups.length > 0
    ? []
    : totalsForMap(dataset.publishedTotals, askedOf(dataset, filters), filters.regions)

/** Of what the study published no total, where it published none: of the whole question, or of what is chosen of it. */
export const lackingTotals = (
  dataset: Dataset,
  filters: AskedFilters & Pick<Filters, 'evidence'>,
): 'question' | 'selection' => {
  const isSelection =
    filters.regions.length > 0 ||
    filters.groups.length > 0 ||
    (hasEvidenceChoice(filters.theme) && filters.evidence !== DEFAULT_FILTERS.evidence)
  const hasOthers = totalsOfQuestion(dataset.publishedTotals, askedOf(dataset, filters)).length > 0
  return isSelection || hasOthers ? 'selection' : 'question'
}
