import { countsOf } from '../text/formats'
import type { Dataset } from '../data/Dataset'
import type { Time } from '../domain/clock'
import type { EntityCode } from '../domain/entity'
import { hasEvidenceChoice, hasInstrument } from '../domain/themes'
import { timeOf } from '../state/clock'
import { DEFAULT_FILTERS, type Filters, forPlace } from '../state/filters'

type NamePart = string | false

/** Names a file, without its extension: first the atlas, then what the file is about, and at the end the version of the data. */
export const fileName = (
  { dataVersion }: Pick<Dataset, 'dataVersion'>,
  ...about: readonly NamePart[]
): string => ['child-trafficking-atlas', ...about, `data-${dataVersion}`].filter(Boolean).join('_')

const partsOf = (dataset: Dataset, filters: Filters): NamePart[] => {
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

/** Names a file of a state after what it shows, such as `child-trafficking-atlas_patterns_children_on-2008_see_data-2026-11-25`. */
export const nameOfView = (dataset: Dataset, filters: Filters): string =>
  fileName(
    dataset,
    ...partsOf(dataset, filters),
    ...forPlace<NamePart>(filters, {
      regions: (regions) => regions.join('-and-'),
      groups: (groups) => groups.length > 0 && `group-${groups.join('-and-')}`,
    }),
  )

/** Names a file about one country, or about several compared. */
export const nameOfCountries = (dataset: Dataset, codes: readonly EntityCode[], on: Time | null): string =>
  fileName(dataset, codes.join('-'), on === null ? 'usual-times' : `on-${on}`)

/** Name of the zip of all files of the data. */
export const zipName = (version: string): string => `child-trafficking-atlas-data-${version}.zip`

const BYTES_IN = { byte: 1, kilobyte: 1000, megabyte: 1e6 } as const

const ALBANIAN_UNITS = { byte: 'bajt', kilobyte: 'kB', megabyte: 'MB' } as const

/** Size such as "777 kB" or "52 bytes"; Intl's short form of bytes has no plural, and Chromium has no Albanian. */
export const fileSize = (bytes: number, locale: string): string => {
  const unit = bytes < 1000 ? 'byte' : bytes < 999_500 ? 'kilobyte' : 'megabyte'
  const value = bytes / BYTES_IN[unit]
  const digits = value < 10 ? 2 : 3
  if (locale === 'sq')
    return `${countsOf(locale).numeral(Number(value.toPrecision(digits)))} ${ALBANIAN_UNITS[unit]}`
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumSignificantDigits: digits,
  }).format(value)
}
