import type { Dataset } from '../data/Dataset'
import { type Region, REGIONS, REGIONS_MEANT } from '../domain/entity'
import type { ComparedTotal } from '../domain/comparedTotal'
import { hasInstrument } from '../domain/themes'
import { type Filters, isEverywhere, type Place } from './filters'

type TotalsFilters = Pick<Filters, 'theme' | 'sub' | 'instrument' | keyof Place>

const coversRegions = ({ scope, relation }: ComparedTotal, shown: readonly Region[]): boolean => {
  // "Only in" one group is a statement on the other groups too.
  if (relation === 'only-in') return true
  const hasAllRegions = REGIONS.every((region) => shown.includes(region))
  if (hasAllRegions || scope === 'all') return hasAllRegions && scope === 'all'
  return shown.every((region) => REGIONS_MEANT[scope].includes(region))
}

/** The study's totals to show under a map; it gives them by sub-region, and for no other choice of countries. */
export const totalsForMap = (dataset: Dataset, filters: TotalsFilters): readonly ComparedTotal[] => {
  const { theme, sub, instrument, regions } = filters
  return !isEverywhere({ ...filters, regions: [] })
    ? []
    : dataset.publishedTotals.filter(
        (total) =>
          total.map === theme &&
          (hasInstrument(theme)
            ? total.indicator === dataset.instrument(instrument).dataId
            : total.sub === sub) &&
          coversRegions(total, regions.length === 0 ? REGIONS : regions),
      )
}
