import type { Profile } from './browser/profiles'
import { steepest } from './growth/series'
import type { Load } from './measure/load'
import type { Use } from './measure/use'
import { LOAD_METRICS, type Metric, USE_METRICS } from './metrics'
import type { Results } from './results'
import { quantile, type Spread, spreadOf } from './stats'

/** What a goal asks, and what was measured. `null` where it was not measured. */
export interface Verdict {
  readonly title: string
  readonly unit: string
  readonly ours: Spread | null
  /** What it is compared with, where it is. */
  readonly other?: { readonly name: string; readonly spread: Spread | null; readonly times: number }
  /** The most that is allowed. */
  readonly limit: number | null
  /** Null where there is nothing to judge. */
  readonly isMet: boolean | null
}

type Goal = (results: Results) => Verdict
type ProfileName = Profile['name']

const OURS = 'atlas'
/** Rounding of what is compared: what the table shows alike is alike. */
const isWithin = (value: number | undefined, limit: number | null): boolean | null =>
  value === undefined || limit === null ? null : value <= limit + 1e-9

const metricOf = <Run>(metrics: readonly Metric<Run>[], id: string): Metric<Run> => {
  const metric = metrics.find((known) => known.id === id)
  if (!metric) throw new Error(`There is no metric ${id}.`)
  return metric
}

const spreadIn = (
  { profiles }: Results,
  profile: ProfileName,
  subject: string,
  phase: 'load' | 'use',
  id: string,
): Spread | null => {
  const runs = profiles[profile][subject]
  if (!runs) return null
  return phase === 'load'
    ? spreadOf(runs.load.map(metricOf<Load>(LOAD_METRICS, id).of))
    : spreadOf(runs.use.map(metricOf<Use>(USE_METRICS, id).of))
}

const verdict = (about: Pick<Verdict, 'title' | 'unit' | 'ours' | 'limit' | 'other'>): Verdict => ({
  ...about,
  isMet: isWithin(about.ours?.median, about.limit),
})

/** At most so much, whatever others need. */
const atMost =
  (
    title: string,
    unit: string,
    limit: number,
    profile: ProfileName,
    phase: 'load' | 'use',
    id: string,
  ): Goal =>
  (results) =>
    verdict({ title, unit, limit, ours: spreadIn(results, profile, OURS, phase, id) })

/** At most so many times what another page needs in the same run. */
const atMostTimes =
  (
    title: string,
    times: number,
    name: 'static' | 'd3',
    profile: ProfileName,
    phase: 'load' | 'use',
    id: string,
  ): Goal =>
  (results) => {
    const other = spreadIn(results, profile, name, phase, id)
    return verdict({
      title: `${title}, ${profile}`,
      unit: 'ms',
      limit: other && other.median * times,
      other: { name, spread: other, times },
      ours: spreadIn(results, profile, OURS, phase, id),
    })
  }

const IN_USE: readonly (readonly [string, string])[] = [
  ['recolour 51 countries', 'theme'],
  ['change a filter', 'filter'],
  ['hover', 'hover'],
  ['worst click to paint', 'click'],
  ['draw 2,000 routes', 'routes'],
  ['pan with 2,000 routes, frame p95', 'panRoutes'],
  ['pan with 2,000 routes, work a frame', 'panRoutesWork'],
]
const BOTH = ['fast', 'slow'] as const

const stepGoal =
  (profile: ProfileName, limit: number): Goal =>
  ({ slider }) =>
    verdict({
      title: `slider of the treaties, work a step, ${profile}`,
      unit: 'ms',
      limit,
      ours: spreadOf(slider[profile].map(({ years }) => quantile(years, 0.5))),
    })

/** The goal is for so many steps; a quick run of fewer shows a number and judges nothing. */
const HEAP_GOAL_STEPS = 10_000

const heapGoal: Goal = ({ heap }) => {
  const judged = verdict({
    title: `heap grown by ${heap.steps.toLocaleString('en')} steps of the slider`,
    unit: 'MB',
    limit: 2,
    ours: spreadOf(heap.grownBytes.map((bytes) => bytes / 1e6)),
  })
  return heap.steps < HEAP_GOAL_STEPS ? { ...judged, isMet: null } : judged
}

const GOALS: readonly Goal[] = [
  atMost('first view, all but fonts', 'kB', 118, 'slow', 'load', 'all'),
  atMost('JavaScript of it', 'kB', 90, 'slow', 'load', 'js'),
  atMost('web fonts', 'kB', 60, 'slow', 'load', 'fonts'),
  atMost('web fonts asked for before the map', '', 0, 'slow', 'load', 'earlyFonts'),
  atMostTimes('map visible', 1.1, 'static', 'slow', 'load', 'visible'),
  ...BOTH.map((profile) => atMostTimes('total blocking time', 0.5, 'd3', profile, 'load', 'blocking')),
  ...BOTH.map((profile) => atMost(`layout shift, ${profile}`, '', 0, profile, 'load', 'shift')),
  ...BOTH.flatMap((profile) => IN_USE.map(([title, id]) => atMostTimes(title, 1, 'd3', profile, 'use', id))),
  atMost('hover, work of the main thread, slow', 'ms', 16.7, 'slow', 'use', 'hoverWork'),
  stepGoal('fast', 4),
  stepGoal('slow', 16),
  heapGoal,
]

/** How every goal stands. */
export const verdictsOf = (results: Results): Verdict[] => [
  ...GOALS.map((goal) => goal(results)),
  ...results.growth.map((series) =>
    verdict({
      title: `growth with ${series.of}: ${series.title}`,
      unit: 'exponent',
      limit: 1,
      ours: spreadOf([steepest(series)]),
    }),
  ),
]
