import type { Dataset } from '../data/Dataset'
import { type Region, REGIONS, REGIONS_MEANT } from '../domain/entity'
import type { ComparedTotal } from '../domain/comparedTotal'
import { type ClassId, hasInstrument } from '../domain/themes'
import type { Answer } from './answer'
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

/** The study's count by class, where it charts the question and all 51 countries are shown; else null. */
export const studyChart = (
  dataset: Dataset,
  { theme }: Pick<Filters, 'theme'>,
  answer: Answer,
): ReadonlyMap<ClassId, number> | null => {
  const bars = dataset.publishedTotals.flatMap(({ map, bar, value }) =>
    map === theme && bar !== undefined && value !== undefined ? [[bar, value] as const] : [],
  )
  const chart = new Map(bars)
  return chart.size > 0 && answer.inScope.length === dataset.entities.length ? chart : null
}
