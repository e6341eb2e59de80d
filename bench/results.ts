import type { Profile } from './browser/profiles'
import type { Load } from './measure/load'
import type { SliderUse } from './measure/slider'
import type { Use } from './measure/use'
import type { GrowthSeries } from './growth/series'
import type { Metric } from './metrics'
import { type Spread, spreadOf } from './stats'

/** Runs of one subject in one profile. */
export interface Runs {
  readonly load: Load[]
  readonly use: Use[]
}

/** All that one call of the bench has measured; written as it is beside the tables. */
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
  readonly growth: GrowthSeries[]
}

export const emptyResults = (about: Pick<Results, 'browser' | 'machine' | 'runs' | 'subjects'>): Results => ({
  date: new Date().toISOString(),
  ...about,
  profiles: { fast: {}, slow: {} },
  slider: { fast: [], slow: [] },
  heap: { steps: 0, grownBytes: [] },
  growth: [],
})

/** The runs of a subject, made where there are none yet. */
export const runsOf = (results: Results, profile: Profile['name'], subject: string): Runs => {
  const known = results.profiles[profile][subject]
  const runs = known ?? { load: [], use: [] }
  results.profiles[profile][subject] = runs
  return runs
}

/** Median and quartiles of a metric over runs. */
export const spreadOfMetric = <Run>(runs: readonly Run[], { of }: Metric<Run>): Spread | null =>
  spreadOf(runs.map(of))
