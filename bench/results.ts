import type { Profile } from './browser/session'
import type { Load } from './measure/load'
import type { Use } from './measure/use'

/** Runs of one subject in one profile. */
export interface Runs {
  readonly load: Load[]
  readonly use: Use[]
}

/** All that one measurement gives; written as it is beside the tables. */
export interface Results {
  readonly date: string
  readonly browser: string
  readonly machine: string
  readonly runs: number
  /** Subjects in the order of the tables. */
  readonly subjects: readonly string[]
  readonly profiles: Record<Profile['name'], Record<string, Runs>>
  readonly heap: { readonly steps: number; readonly grownBytes: number[] }
}

/** The runs of a subject, made where there are none yet. */
export const runsOf = (results: Results, profile: Profile['name'], subject: string): Runs =>
  (results.profiles[profile][subject] ??= { load: [], use: [] })

/** Waits for so long. */
export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** The value below which this share of the list lies; null where the list is empty. */
export const quantile = (values: readonly number[], share: number): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (place - Math.floor(place))
}

export const median = (values: readonly number[]): number | null => quantile(values, 0.5)

/** How much runs differ: the distance of the quartiles as a share of the median. */
export const spreadOf = (values: readonly number[]): number | null => {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share))
  return middle ? ((high ?? 0) - (low ?? 0)) / middle : null
}
