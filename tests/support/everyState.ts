import type { Dataset } from '../../src/data/Dataset'
import { GROUPS, REGIONS } from '../../src/domain/entity'
import { classesOf, evidenceAsked, hasInstrument, subsOf, THEMES } from '../../src/domain/themes'
import { timesOfChange } from '../../src/state/clock'
import { DEFAULT_FILTERS, EVERYWHERE, type Filters, type Place } from '../../src/state/filters'

/** Every question: each theme and part, about children and people of any age where that is asked, and of each treaty. */
export const everyQuestion = ({ instruments }: Dataset): readonly Filters[] =>
  THEMES.flatMap((theme) =>
    subsOf(theme).flatMap((sub): Filters[] =>
      hasInstrument(theme)
        ? instruments.map(({ id }) => ({ ...DEFAULT_FILTERS, theme, sub, instrument: id }))
        : evidenceAsked(theme).map((evidence) => ({ ...DEFAULT_FILTERS, theme, sub, evidence })),
    ),
  )

/** Every year of a question of years; of days, each on which an answer changes, the day before it, the usual and the last. */
export const everyTime = (dataset: Dataset, question: Filters): readonly string[] => {
  const { kind, first, last, usual } = dataset.reachOf(question)
  return kind === 'years'
    ? Array.from({ length: Number(last) - Number(first) + 1 }, (_, more) => String(Number(first) + more))
    : [...new Set([first, ...timesOfChange(dataset, question), usual, last])].toSorted()
}

/** All countries, each sub-region, each organisation, and each of these within each of those. */
export const EVERY_PLACE: readonly Place[] = [
  EVERYWHERE,
  ...REGIONS.map((region) => ({ regions: [region], groups: [] })),
  ...[[], ...REGIONS.map((region) => [region])].flatMap((regions) =>
    GROUPS.map((group) => ({ regions, groups: [group] })),
  ),
]

/** No class pressed, then each. */
export const everyClass = ({ theme, sub }: Filters): readonly Filters['classes'][] => [
  [],
  ...classesOf(theme, sub).map((id) => [id]),
]
