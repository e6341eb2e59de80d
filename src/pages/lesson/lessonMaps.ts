import type { Dataset } from '../../data/Dataset'
import type { ClassId } from '../../domain/themes'
import type { InstrumentId } from '../../domain/treaty'
import { answerOf } from '../../state/answer'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { baseOf } from '../../state/claim'

const mapOf = (change: Partial<Filters>): Filters => ({ ...DEFAULT_FILTERS, ...change })

/** The states of the atlas that the lessons use. */
export const LESSON_MAPS = {
  roles: DEFAULT_FILTERS,
  inside: mapOf({ theme: 'internal' }),
  treaties: mapOf({ theme: 'treaties' }),
  grid: mapOf({ theme: 'treaties', view: 'grid' }),
  institutions: mapOf({ theme: 'institutions' }),
  coordination: mapOf({ theme: 'coordination' }),
} as const satisfies Readonly<Record<string, Filters>>

/** How many countries of a map are in one of the classes. */
export const countIn = (dataset: Dataset, filters: Filters, ...classIds: readonly ClassId[]): number =>
  answerOf(dataset, filters)
    .counts.filter(({ classId }) => classIds.includes(classId))
    .reduce((sum, { total }) => sum + total, 0)

/** How many countries a map counts at all. */
export const baseIn = (dataset: Dataset, filters: Filters): number =>
  baseOf(filters, answerOf(dataset, filters))

const PROMISES: readonly InstrumentId[] = ['crc', 'ilo-c182', 'opsc', 'palermo', 'cets-197']

/** A treaty of the worksheet on promises, with the number of states bound by it on the day of the study. */
interface TreatyPromise {
  readonly instrument: InstrumentId
  readonly opened: string
  readonly filters: Filters
  readonly bound: number
  /** Parties for which the sources do not give the day. */
  readonly undated: number
}

/** Treaties on children or on trafficking, in the order in which they opened. */
export const treatyPromises = (dataset: Dataset): readonly TreatyPromise[] =>
  PROMISES.map((instrument) => {
    const filters = mapOf({ theme: 'treaties', instrument })
    return {
      instrument,
      opened: dataset.instrument(instrument).opened,
      filters,
      bound: countIn(dataset, filters, 'bound'),
      undated: countIn(dataset, filters, 'date-unknown'),
    }
  }).sort((a, b) => a.opened.localeCompare(b.opened))

/** The treaty that the fewest states had joined. */
export const fewestBound = (promises: readonly TreatyPromise[]): TreatyPromise =>
  promises.reduce((least, promise) => (promise.bound < least.bound ? promise : least))

/** How many states were bound by ILO Convention 182, of which the study says something else. */
export const iloBound = (promises: readonly TreatyPromise[]): number | undefined =>
  promises.find(({ instrument }) => instrument === 'ilo-c182')?.bound
