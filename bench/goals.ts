import type { Profile } from './browser/session'
import type { Load } from './measure/load'
import type { Use } from './measure/use'
import { LOAD, longestTask, slowestResponse, taken } from './metrics'
import { median, type Results } from './results'
import { ACTION_IDS, ACTIONS, type ActionId, isDoneBy, kindOf } from './subjects/action'

type ProfileName = Profile['name']
type Measured = (results: Results, profile: ProfileName, subject: string) => number | null

/** At most so much, or so many times what another page needs in the same measurement. */
interface Limit {
  readonly most: number
  readonly times?: {
    readonly name: string
    readonly of: (results: Results, profile: ProfileName) => number | null
  }
}

/** What is to be kept in each profile in which there is a limit. */
interface Goal {
  readonly title: string
  readonly unit: string
  readonly of: Measured
  readonly limits: Partial<Readonly<Record<ProfileName, readonly Limit[]>>>
}

/** How a goal stands in a profile: the value, each other page's value, and whether all limits are kept. */
export interface Verdict {
  readonly ours: number | null
  readonly others: readonly { readonly name: string; readonly value: number | null }[]
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

const most = (fast: number, slow = fast) => ({ fast: [{ most: fast }], slow: [{ most: slow }] })
const of = (name: string, measured: Measured, fast: number, slow = fast) => {
  const times = { name, of: (results: Results, profile: ProfileName) => measured(results, profile, name) }
  return { fast: [{ most: fast, times }], slow: [{ most: slow, times }] }
}

/** The slowest action of the React page that it does as the atlas does. */
const heaviestAlike: Measured = (results, profile, subject) => {
  const times = ACTION_IDS.filter((id) => kindOf(id) === 'alike').flatMap(
    (id) => inUse(taken(id, 'latency'))(results, profile, subject) ?? [],
  )
  return times.length > 0 ? Math.max(...times) : null
}
const PHONE: readonly Limit[] = [
  { most: 200 },
  {
    most: 2.5,
    times: { name: 'react’s heaviest', of: (results, profile) => heaviestAlike(results, profile, 'react') },
  },
]

/** How soon an action shows, and what it costs; one that only the atlas has costs what it may. */
const goalsOf = (id: ActionId): Goal[] => {
  const { title } = ACTIONS[id]
  const [latency, work] = [inUse(taken(id, 'latency')), inUse(taken(id, 'work'))]
  const phone = isDoneBy(id, true) && { phone: PHONE }
  const mouse = isDoneBy(id, false)
  const time = (limits: Goal['limits']): Goal => ({
    title,
    unit: 'ms',
    of: latency,
    limits: { ...(mouse && limits), ...phone },
  })
  const costs = (limits: Goal['limits']): Goal => ({ title: `${title}: work`, unit: 'ms', of: work, limits })
  switch (kindOf(id)) {
    case 'alike':
      return [time(of('d3', latency, 2)), costs(of('d3', work, 3))]
    case 'own':
      return [time(most(50, 200))]
    case 'movement':
      return [time(most(34, 50))]
    case 'rest':
      return [costs({ ...most(1, 4), phone: [{ most: 4 }] })]
  }
}

/** The goal is for so many steps; a quick measurement of fewer judges nothing. */
const HEAP_STEPS = 10_000

const visible = atLoad(LOAD.visible.of)
const usable = atLoad(LOAD.usable.of)
const blocking = atLoad(LOAD.blocking.of)

export const GOALS: readonly Goal[] = [
  { title: 'map visible', unit: 'ms', of: visible, limits: of('static', visible, 1.5, 0.8) },
  { title: 'page answers', unit: 'ms', of: usable, limits: of('react', usable, 0.9) },
  { title: 'blocking', unit: 'ms', of: blocking, limits: of('react', blocking, 0.5) },
  { title: 'first view, all but fonts', unit: 'kB', of: atLoad(LOAD.all.of), limits: most(165) },
  { title: 'its script', unit: 'kB', of: atLoad(LOAD.js.of), limits: most(105) },
  ...ACTION_IDS.flatMap(goalsOf),
  {
    title: 'slowest response to a press, key or touch',
    unit: 'ms',
    of: inUse(slowestResponse),
    limits: { ...most(100, 200), phone: [{ most: 200 }] },
  },
  {
    title: 'longest task after the first view',
    unit: 'ms',
    of: inUse(longestTask),
    limits: { fast: [{ most: 50 }] },
  },
  {
    title: 'heap of 10,000 steps of the clock',
    unit: 'MB',
    of: ({ heap: { steps, grownBytes } }) =>
      steps < HEAP_STEPS ? null : median(grownBytes.map((bytes) => bytes / 1e6)),
    limits: { fast: [{ most: 1 }] },
  },
]

/** How a goal stands for a built atlas; null where there is no such goal in a profile. */
export const verdictOf = (
  { limits, of: measured }: Goal,
  results: Results,
  profile: ProfileName,
  subject: string,
): Verdict | null => {
  const own = limits[profile]
  if (!own) return null
  const ours = measured(results, profile, subject)
  const ends = own.map(({ most: limit, times }) => {
    const value = times ? times.of(results, profile) : 1
    return { name: times?.name, value, most: value === null ? null : limit * value }
  })
  const judged = ends.flatMap((end) => end.most ?? [])
  return {
    ours,
    others: ends.flatMap(({ name, value }) => (name === undefined ? [] : [{ name, value }])),
    isMet: ours === null || judged.length === 0 ? null : judged.every((limit) => ours <= limit + 1e-9),
  }
}

/** The limits of a goal in words, those of fast and slow and then those of the phone. */
export const limitWords = ({ limits }: Goal): string => {
  const words = (profile: ProfileName) =>
    (limits[profile] ?? []).map(({ most: limit, times }) => (times ? `${limit} × ${times.name}` : `${limit}`))
  const [fast = [], slow = []] = (['fast', 'slow'] as const).map(words)
  return [...new Set([...fast, ...slow])].join(' / ')
}
