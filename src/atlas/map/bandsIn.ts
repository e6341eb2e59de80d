import { type Fill, fillOf, patternId } from '../../map/geometry/fills'
import type { Dataset } from '../../data/Dataset'
import { DEFAULT_FILTERS } from '../../state/filters'

/** The pairs of institutions that the dataset holds, each with a pattern of its own; none before it answers for them. */
export const bandsIn = (dataset: Dataset): Fill[] => {
  if (!dataset.has('institutions')) return []
  const question = { ...DEFAULT_FILTERS, theme: 'institutions' } as const
  const fills = dataset.entities
    .map(({ code }) => dataset.valueOf(code, question).classes)
    .filter((classes) => classes.length > 1)
    .map((classes) => fillOf('institutions', 'main', classes))
  return [...new Map(fills.map((fill) => [patternId(fill), fill])).values()]
}
