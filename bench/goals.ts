import type { Profile } from './browser/session'
import type { Load } from './measure/load'
import type { Use } from './measure/use'
import { LOAD, longestTask, taken, worstClick } from './metrics'
import { median, type Results } from './results'
import type { ActionId } from './subjects'

type ProfileName = Profile['name']
type Measured = (results: Results, profile: ProfileName, subject: string) => number | null

/** The goal in a profile: at most so much, or so many times what another page needs in the same measurement. */
interface Goal {
  readonly title: string
  readonly unit: string
  readonly most: Partial<Readonly<Record<ProfileName, number>>>
  readonly of: Measured
  readonly other?: string
}

/** How a goal stands in a profile. */
export interface Verdict {
  readonly ours: number | null
  readonly other: number | null
  /** Null where there is nothing to judge. */
  readonly isMet: boolean | null
}

const medianOf = <Run>(runs: readonly Run[] | undefined, of: (run: Run) => number | null) =>
  median((runs ?? []).flatMap((run) => of(run) ?? []))
const atLoad =
  (of: (run: Load) => number | null): Measured =>
  ({ profiles }, profile, subject) =>
    medianOf(profiles[profile][subject]?.load, of)
const inUse =
  (of: (run: Use) => number | null): Measured =>
  ({ profiles }, profile, subject) =>
    medianOf(profiles[profile][subject]?.use, of)

/** An action beside the page of d3: how soon it shows, and what it costs. */
const beside = (title: string, id: ActionId, work = 4): Goal[] => [
  { title, unit: 'ms', most: { fast: 1.5, slow: 2 }, of: inUse(taken(id, 'latency')), other: 'd3' },
  {
    title: `${title}: work`,
    unit: 'ms',
    most: { fast: work, slow: work },
    of: inUse(taken(id, 'work')),
    other: 'd3',
  },
]

/** The goal is for so many steps; a quick measurement of fewer judges nothing. */
const HEAP_STEPS = 10_000

const both = (most: number) => ({ fast: most, slow: most })

export const GOALS: readonly Goal[] = [
  { title: 'map visible', unit: 'ms', most: both(1), of: atLoad(LOAD.visible.of), other: 'static' },
  { title: 'page answers', unit: 'ms', most: both(0.9), of: atLoad(LOAD.usable.of), other: 'react' },
  { title: 'blocking', unit: 'ms', most: both(0.5), of: atLoad(LOAD.blocking.of), other: 'react' },
  { title: 'first view, all but fonts', unit: 'kB', most: both(165), of: atLoad(LOAD.all.of) },
  { title: 'its script', unit: 'kB', most: both(105), of: atLoad(LOAD.js.of) },
  ...beside('recolour', 'question'),
  ...beside('filter', 'region'),
  ...beside('a class', 'class'),
  ...beside('hover', 'hover', 2),
  ...beside('step of the clock', 'step'),
  {
    title: 'opening a country',
    unit: 'ms',
    most: { fast: 50, slow: 150 },
    of: inUse(taken('country', 'latency')),
  },
  {
    title: 'opening 2,000 routes',
    unit: 'ms',
    most: both(1.5),
    of: inUse(taken('manyRoutes', 'latency')),
    other: 'd3',
  },
  { title: 'worst click', unit: 'ms', most: both(1.5), of: inUse(worstClick), other: 'd3' },
  { title: 'longest task after the first view', unit: 'ms', most: { fast: 50 }, of: inUse(longestTask) },
  {
    title: 'heap of 10,000 steps of the clock',
    unit: 'MB',
    most: { fast: 1 },
    of: ({ heap: { steps, grownBytes } }) =>
      steps < HEAP_STEPS ? null : median(grownBytes.map((bytes) => bytes / 1e6)),
  },
]

/** How a goal stands for a built atlas; null where there is no such goal in a profile. */
export const verdictOf = (
  { most, of, other }: Goal,
  results: Results,
  profile: ProfileName,
  subject: string,
): Verdict | null => {
  const limit = most[profile]
  if (limit === undefined) return null
  const ours = of(results, profile, subject)
  const value = other === undefined ? 1 : of(results, profile, other)
  const isJudged = ours !== null && value !== null
  return {
    ours,
    other: other === undefined ? null : value,
    isMet: isJudged ? ours <= limit * value + 1e-9 : null,
  }
}
