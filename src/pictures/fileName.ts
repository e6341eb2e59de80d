import type { Dataset } from '../data/Dataset'
import type { Time } from '../domain/clock'
import type { EntityCode } from '../domain/entity'
import { hasEvidenceChoice, hasInstrument } from '../domain/themes'
import { timeOf } from '../state/clock'
import { DEFAULT_FILTERS, type Filters } from '../state/filters'

const partsOf = (dataset: Dataset, filters: Filters): (string | false)[] => {
  const { theme, sub, evidence, instrument, classes, view } = filters
  if (view === 'routes')
    return [
      'routes',
      filters.victims.join('-and-'),
      filters.routeForm ?? false,
      filters.years.join('-'),
      filters.ends !== DEFAULT_FILTERS.ends && filters.ends,
      filters.entity !== null && filters.entity,
      filters.entity !== null && filters.direction !== 'both' && filters.direction,
    ]
  return [
    view === 'grid' && 'grid',
    theme,
    sub !== 'main' && sub,
    hasEvidenceChoice(theme) && evidence,
    hasInstrument(theme) && view !== 'grid' && instrument,
    `on-${timeOf(dataset, filters)}`,
    classes.length > 0 && `class-${classes.join('-and-')}`,
  ]
}

/** Names a file after what it contains, such as `child-trafficking-atlas_patterns_children_on-2008_see_data-2026-11-25.csv`. */
export const fileNameOf = (dataset: Dataset, filters: Filters, extension: string): string => {
  const parts = [
    'child-trafficking-atlas',
    ...partsOf(dataset, filters),
    filters.regions.length > 0 && filters.regions.join('-and-'),
    filters.groups.length > 0 && `group-${filters.groups.join('-and-')}`,
    `data-${dataset.dataVersion}`,
  ]
  return `${parts.filter(Boolean).join('_')}.${extension}`
}

/** Names a file about one country, or about several compared. */
export const comparisonName = (
  { dataVersion }: Dataset,
  codes: readonly EntityCode[],
  on: Time | null,
): string =>
  [
    'child-trafficking-atlas',
    codes.join('-'),
    on === null ? 'usual-times' : `on-${on}`,
    `data-${dataVersion}`,
  ].join('_')

/** Name of the zip of all files of the data. */
export const zipName = (version: string): string => `child-trafficking-atlas-data-${version}.zip`
