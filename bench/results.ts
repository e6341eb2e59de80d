import type { Profile } from './browser/session'
import type { Load } from './measure/load'
import type { SliderUse } from './measure/slider'
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
  readonly slider: Record<Profile['name'], SliderUse[]>
  readonly heap: { readonly steps: number; readonly grownBytes: number[] }
  /** Packed bytes of scripts that an embed of each kind asks for. */
  readonly embedScripts: { readonly map: number; readonly country: number }
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

/** Median and quartiles of a value over all runs. */
export interface Spread {
  readonly median: number
  readonly quartiles: readonly [number, number]
}

/** Null where no run has the value. */
export const spreadOf = (values: readonly (number | null | undefined)[]): Spread | null => {
  const known = values.filter((value): value is number => typeof value === 'number')
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(known, share))
  if (typeof low !== 'number' || typeof middle !== 'number' || typeof high !== 'number') return null
  return { median: middle, quartiles: [low, high] }
}
