import type { Profile } from './browser/session'
import { LOAD_METRICS, type Metric, USE_METRICS } from './metrics'
import { median, quantile, type Results } from './results'

type ProfileName = Profile['name']
/** Gives the median over the runs; null where nothing was measured. */
type Measured = (results: Results) => number | null

/** What is to be reached: at most so much, or so many times what another page needs in the same measurement. */
interface Goal {
  readonly title: string
  readonly unit: string
  readonly most: number
  readonly of: Measured
  readonly other?: { readonly name: string; readonly of: Measured }
}

/** How a goal stands. */
export interface Verdict extends Pick<Goal, 'title' | 'unit' | 'most'> {
  readonly ours: number | null
  readonly other?: { readonly name: string; readonly value: number | null }
  /** Null where there is nothing to judge. */
  readonly isMet: boolean | null
}

const medianOf = <Run>(runs: readonly Run[] | undefined, metrics: readonly Metric<Run>[], id: string) => {
  const metric = metrics.find((known) => known.id === id)
  if (!metric) throw new Error(`There is no metric ${id}.`)
  return median((runs ?? []).flatMap((run) => metric.of(run) ?? []))
}
const atLoad =
  (subject: string, profile: ProfileName, id: string): Measured =>
  ({ profiles }) =>
    medianOf(profiles[profile][subject]?.load, LOAD_METRICS, id)
const inUse =
  (subject: string, profile: ProfileName, id: string): Measured =>
  ({ profiles }) =>
    medianOf(profiles[profile][subject]?.use, USE_METRICS, id)

const OURS = 'atlas'

const weight = (
  title: string,
  id: string,
  unit: string,
  most: number,
  profile: ProfileName = 'slow',
): Goal => ({
  title,
  unit,
  most,
  of: atLoad(OURS, profile, id),
})

const opened = (
  title: string,
  id: string,
  name: string,
  most: Partial<Record<ProfileName, number>>,
): Goal[] =>
  (Object.keys(most) as ProfileName[]).map((profile) => ({
    title: `${title}, ${profile}`,
    unit: 'ms',
    most: most[profile]!,
    of: atLoad(OURS, profile, id),
    other: { name, of: atLoad(name, profile, id) },
  }))

const used = (title: string, id: string, fast: number, slow: number): Goal[] =>
  (['fast', 'slow'] as const).map((profile) => ({
    title: `${title}, ${profile}`,
    unit: 'ms',
    most: profile === 'fast' ? fast : slow,
    of: inUse(OURS, profile, id),
    other: { name: 'd3', of: inUse('d3', profile, id) },
  }))

/** What a step of a year costs the main thread, less what a step of nothing costs. */
const stepOf =
  (profile: ProfileName): Measured =>
  ({ slider }) =>
    median(slider[profile].flatMap(({ years, idle }) => (quantile(years, 0.5) ?? NaN) - idle))

const slider = (profile: ProfileName): Goal => ({
  title: `step of the slider, work, ${profile}`,
  unit: 'ms',
  most: 3,
  of: stepOf(profile),
  other: { name: 'd3, recolour', of: inUse('d3', profile, 'themeWork') },
})

/** The goal is for so many steps; a quick measurement of fewer judges nothing. */
const HEAP_GOAL_STEPS = 10_000
const heap: Goal = {
  title: 'heap grown by 10,000 steps of the slider',
  unit: 'MB',
  most: 1.5,
  of: ({ heap: { steps, grownBytes } }) =>
    steps < HEAP_GOAL_STEPS ? null : median(grownBytes.map((bytes) => bytes / 1e6)),
}

const embed = (title: string, kind: 'map' | 'country', most: number): Goal => ({
  title,
  unit: 'kB',
  most,
  of: ({ embedScripts }) => embedScripts[kind] / 1000,
})

const GOALS: readonly Goal[] = [
  weight('first view, all but fonts', 'all', 'kB', 155),
  weight('JavaScript of it', 'js', 'kB', 112),
  weight('web fonts', 'fonts', 'kB', 60),
  weight('web fonts asked for before the map', 'earlyFonts', '', 0),
  embed('script of a map embed', 'map', 25),
  embed('script of a country embed', 'country', 0),
  ...opened('map visible', 'visible', 'static', { slow: 1.1 }),
  ...opened('page answers', 'usable', 'react', { slow: 1 }),
  ...opened('blocking', 'blocking', 'react', { fast: 0.5, slow: 0.8 }),
  weight('layout shift, fast', 'shift', '', 0.01, 'fast'),
  weight('layout shift, slow', 'shift', '', 0.01),
  ...used('recolour', 'theme', 1.5, 2),
  ...used('recolour, work', 'themeWork', 3, 3),
  ...used('filter', 'filter', 1.5, 2),
  ...used('filter, work', 'filterWork', 3, 3),
  ...used('hover', 'hover', 1, 1),
  slider('fast'),
  slider('slow'),
  ...used('2,000 routes drawn', 'routes', 1, 1),
  ...used('pan with 2,000 routes, frame p95', 'panRoutes', 1, 1),
  ...used('pan with 2,000 routes, work a frame', 'panRoutesWork', 1, 1),
  ...used('worst click to paint', 'click', 1.5, 1.5),
  heap,
]

/** What is compared is rounded: what the table shows alike is alike. */
const isWithin = (value: number | null, limit: number | null) =>
  value === null || limit === null ? null : value <= limit + 1e-9

/** How every goal stands. */
export const verdictsOf = (results: Results): Verdict[] =>
  GOALS.map(({ title, unit, most, of, other }) => {
    const ours = of(results)
    if (!other) return { title, unit, most, ours, isMet: isWithin(ours, most) }
    const value = other.of(results)
    const limit = value === null ? null : value * most
    return { title, unit, most, ours, other: { name: other.name, value }, isMet: isWithin(ours, limit) }
  })
