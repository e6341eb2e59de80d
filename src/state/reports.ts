import { useMemo } from 'react'
import type { CountryFile, ProvenanceFile } from '../data/contract'
import type { Dataset } from '../data/Dataset'
import { countryUpTo, provenanceUpTo } from '../data/filesUpTo'
import { type UsedResource, useResource } from '../data/useResource'
import { yearOf } from '../domain/clock'
import type { EntityCode } from '../domain/entity'
import { timeOf } from './clock'
import { useAtlas, useFiles } from './context'
import type { Filters } from './filters'

/** The year of the last report that is counted at the time that a reader has set. */
export const lastReport = (dataset: Pick<Dataset, 'reachOf'>, filters: Filters): number =>
  yearOf(timeOf(dataset, { ...filters, theme: 'patterns', sub: 'main' }))

/** Leaves out of a file what is later than the last report that is counted. */
export const useUpToReport = <T>(
  { state, retry }: UsedResource<T>,
  upTo: (file: T, year: number) => T,
): UsedResource<T> => {
  const year = useAtlas(({ dataset, filters }) => lastReport(dataset, filters))
  const shown = useMemo(
    () => (state.status === 'ready' ? { ...state, value: upTo(state.value, year) } : state),
    [state, upTo, year],
  )
  return { state: shown, retry }
}

/** A country's file with the reports that are counted. */
export const useCountryFile = (code: EntityCode): UsedResource<CountryFile> =>
  useUpToReport(useResource(useFiles().country(code)), countryUpTo)

/** The sources of whole maps with the reports that are counted. */
export const useProvenance = (): UsedResource<ProvenanceFile> =>
  useUpToReport(useResource(useFiles().provenance), provenanceUpTo)
